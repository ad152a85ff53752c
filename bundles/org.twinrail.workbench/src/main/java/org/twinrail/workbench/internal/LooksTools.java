package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** Tools that change how a window is read: its language, and light or dark. After either the page is made anew. */
final class LooksTools {
    private final Window window;
    private final WindowLooks looks;
    private final ToolBar tools;

    LooksTools(Window window, WindowLooks looks, ToolBar tools) {
        this.window = window;
        this.looks = looks;
        this.tools = tools;
    }

    /** Adds both. */
    void add() {
        Text other = Texts.of("language.other");
        tool("header.language", "languages", Texts.of("language.tip"), event -> {
                    window.keep(Settings.LANGUAGE, window.reader().equals(Locale.CHINESE) ? "en" : "zh");
                    again();
                })
                .setText(other.in(window.reader()));
        boolean dark = window.dark();
        tool("header.looks", dark ? "sun" : "moon", Texts.of(dark ? "looks.to.light" : "looks.to.dark"), event -> {
            window.keep(Settings.DARK, String.valueOf(!dark));
            again();
        });
    }

    /** Adds a tool with an icon, and words that come up where the mouse rests on it. */
    ToolItem tool(String id, String icon, Text title, Listener listener) {
        ToolItem item = Looks.named(new ToolItem(tools, SWT.PUSH), id);
        item.setImage(looks.icon(icon, Tone.QUIET));
        item.setToolTipText(title.in(window.reader()));
        if (listener != null) {
            item.addListener(SWT.Selection, listener);
        }
        return item;
    }

    /** After the event that is under way, whose widget goes with the page. */
    private void again() {
        window.work().later(window::again);
    }
}
