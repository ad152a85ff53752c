package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The top of the window: what it is, the search over everything, what came in, who works in it and how it looks. */
final class Header {
    private final Workbench workbench;
    private final WindowLooks looks;

    Header(Workbench workbench, Composite page) {
        this.workbench = workbench;
        this.looks = workbench.looks();
        Composite bar = looks.ground(new Composite(page, SWT.NONE), Tone.PAPER);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = looks.px(2 * Looks.UNIT);
        layout.marginHeight = looks.px(Looks.UNIT);
        layout.horizontalSpacing = looks.px(4 * Looks.UNIT);
        bar.setLayout(layout);
        Label name = looks.dress(new Label(bar, SWT.NONE), Type.TITLE, Tone.INK);
        name.setText(workbench.say(Texts.of("product")));
        search(bar);
        tools(bar);
    }

    /** Looks like a field and opens the palette, which is where one types. */
    private void search(Composite bar) {
        org.eclipse.swt.widgets.Button field =
                Looks.named(new org.eclipse.swt.widgets.Button(bar, SWT.PUSH | SWT.FLAT | SWT.LEFT), "header.search");
        field.setText(workbench.say(Texts.of("search.hint")));
        field.setImage(looks.icon("search", Tone.QUIET));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(360);
        field.setLayoutData(place);
        field.addListener(SWT.Selection, event -> new PaletteDialog(workbench).open());
    }

    private void tools(Composite bar) {
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        ToolItem bell = tool(tools, "header.bell", "bell", Texts.of("bell.title"), null);
        bell.addListener(SWT.Selection, event -> workbench.bell().open(tools, bell));
        workbench.bell().on(bell);
        Text other = Texts.of("language.other");
        tool(tools, "header.language", "languages", other, event -> switchLanguage())
                .setText(workbench.say(other));
        boolean dark = workbench.window().dark();
        tool(tools, "header.looks", dark ? "sun" : "moon", Texts.of(dark ? "looks.light" : "looks.dark"), event -> {
            workbench.window().keep(Settings.DARK, String.valueOf(!dark));
            later();
        });
        tool(tools, "header.preferences", "settings", Texts.of("preferences.title"), event -> new PreferencesDialog(
                        workbench)
                .open());
        ToolItem person = tool(tools, "header.person", "user", Texts.of("person.title"), null);
        person.setText(workbench.window().user());
        person.addListener(SWT.Selection, event -> new PersonMenu(workbench).open(tools, person));
        new PersonMenu(workbench).name(person, tools);
    }

    private ToolItem tool(ToolBar tools, String id, String icon, Text title, Listener listener) {
        ToolItem item = Looks.named(new ToolItem(tools, SWT.PUSH), id);
        item.setImage(looks.icon(icon, Tone.QUIET));
        item.setToolTipText(workbench.say(title));
        if (listener != null) {
            item.addListener(SWT.Selection, listener);
        }
        return item;
    }

    private void switchLanguage() {
        Window window = workbench.window();
        window.keep(Settings.LANGUAGE, window.reader().equals(Locale.CHINESE) ? "en" : "zh");
        later();
    }

    /** After the event that is under way, whose widget goes with the rebuilt page. */
    private void later() {
        workbench.window().work().later(workbench.window()::build);
    }

    /** Below an item of a tool bar, in the display's coordinates. */
    static org.eclipse.swt.graphics.Point below(ToolBar tools, ToolItem item) {
        org.eclipse.swt.graphics.Rectangle bounds = item.getBounds();
        return tools.toDisplay(bounds.x, bounds.y + bounds.height);
    }

    static boolean entered(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }
}
