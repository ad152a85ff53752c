package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Gives every control that a view leaves plain the colours and the font of the window. */
final class Skin implements Listener {
    /** A native toolkit paints buttons in the platform's looks, light or dark; a page has none. */
    private static final boolean PAINTS_BUTTONS = SWT.getPlatform().equals("rap");

    /** The key under which RAP's style sheet knows a kind of widget. */
    static final String VARIANT = "org.eclipse.rap.rwt.customVariant";

    private final WindowLooks looks;

    private Skin(WindowLooks looks) {
        this.looks = looks;
    }

    /** Dresses what is there and what comes, until the page goes. */
    static void on(Composite page, WindowLooks looks) {
        Display display = page.getDisplay();
        Skin skin = new Skin(looks);
        display.addListener(SWT.Skin, skin);
        page.addDisposeListener(event -> display.removeListener(SWT.Skin, skin));
        // A page has no ground of its own behind the menu bar.
        page.getShell().setBackground(looks.color(Tone.PAPER));
        page.reskin(SWT.ALL);
        // Fonts change sizes; this comes after the turn in which the skin was put on.
        display.asyncExec(() -> {
            if (!page.isDisposed()) {
                page.layout(true, true);
            }
        });
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Control control && !control.isDisposed()) {
            dress(control);
        } else if (PAINTS_BUTTONS && menu(event.widget)) {
            // A menu has no colours and no font to set; the page's style sheet has a kind for each.
            event.widget.setData(VARIANT, looks.kind());
        }
    }

    private void dress(Control control) {
        Spoken.name(control);
        if (PAINTS_BUTTONS && control instanceof Shell) {
            control.setData(VARIANT, looks.kind());
        }
        if (control.getData(WindowLooks.DRESSED) == null) {
            control.setFont(looks.font(Type.PLAIN));
            if (PAINTS_BUTTONS || !pushed(control)) {
                control.setForeground(looks.color(Tone.INK));
            }
        }
        if (control.getData(WindowLooks.GROUNDED) == null) {
            ground(control);
        }
        if (control instanceof Table table) {
            table.setHeaderBackground(looks.color(Tone.SHADE));
            table.setHeaderForeground(looks.color(Tone.QUIET));
        } else if (control instanceof Tree tree) {
            tree.setHeaderBackground(looks.color(Tone.SHADE));
            tree.setHeaderForeground(looks.color(Tone.QUIET));
        }
    }

    private static boolean menu(Widget widget) {
        return !widget.isDisposed() && (widget instanceof Menu || widget instanceof MenuItem);
    }

    private static boolean pushed(Control control) {
        return control instanceof Button button
                && (button.getStyle() & SWT.PUSH) != 0
                && button.getData(VARIANT) == null;
    }

    private void ground(Control control) {
        if (control instanceof Text
                || control instanceof Table
                || control instanceof Tree
                || control instanceof List
                || control instanceof Combo
                || control instanceof Spinner
                || control instanceof DateTime
                || control instanceof Shell) {
            control.setBackground(looks.color(Tone.PAPER));
        } else if (PAINTS_BUTTONS && pushed(control)) {
            control.setBackground(looks.color(Tone.SHADE));
        } else if (control instanceof CTabFolder) {
            control.setBackground(looks.color(Tone.SHADE));
        }
        if (control instanceof Composite composite) {
            composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        }
    }
}
