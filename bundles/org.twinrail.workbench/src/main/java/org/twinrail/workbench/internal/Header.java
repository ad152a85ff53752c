package org.twinrail.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The top of the window: what it is, the search over everything, what came in, who works in it and how it looks. */
final class Header {
    private final Workbench workbench;
    private final WindowLooks looks;
    private final Button search;

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
        search = search(bar);
        tools(bar);
    }

    /** Where the keyboard enters the header. */
    Control search() {
        return search;
    }

    /** Looks like a field and opens the palette, which is where one types. */
    private Button search(Composite bar) {
        Button field = Looks.named(new Button(bar, SWT.PUSH | SWT.FLAT | SWT.LEFT), "header.search");
        field.setText(workbench.say(Texts.of("search.hint")));
        field.setImage(looks.icon("search", Tone.QUIET));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(360);
        field.setLayoutData(place);
        field.addListener(SWT.Selection, event -> new PaletteDialog(workbench).open());
        return field;
    }

    private void tools(Composite header) {
        ToolBar bar = new ToolBar(header, SWT.FLAT | SWT.RIGHT);
        LooksTools tools = new LooksTools(workbench.window(), looks, bar);
        ToolItem bell = tools.tool("header.bell", "bell", Texts.of("bell.title"), null);
        bell.addListener(SWT.Selection, event -> workbench.bell().open(bar, bell));
        workbench.bell().on(bell);
        tools.add();
        tools.tool("header.preferences", "settings", Texts.of("preferences.title"), event -> new PreferencesDialog(
                        workbench)
                .open());
        ToolItem person = tools.tool("header.person", "user", Texts.of("person.title"), null);
        person.setText(workbench.window().user());
        person.addListener(SWT.Selection, event -> new PersonMenu(workbench).open(bar, person));
        new PersonMenu(workbench).name(person, bar);
    }
}
