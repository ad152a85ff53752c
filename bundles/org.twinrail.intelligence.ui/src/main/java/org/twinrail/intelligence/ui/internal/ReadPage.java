package org.twinrail.intelligence.ui.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Sections;

/** The page of something to read: its title, a line of facts, what can be done with it, its words, and the sections below. */
final class ReadPage {
    private static final int LINES = 150;

    private final Label title;
    private final Label facts;
    private final Text words;
    private final Composite row;

    /**
     * An empty page.
     *
     * @param id names its parts, for example {@code brief}
     * @param sections adds the page's own sections
     */
    ReadPage(Composite parent, Desk desk, String id, Consumer<Composite> buttons, Consumer<Sections> sections) {
        parent.setLayout(Layouts.page(desk.looks()));
        title = wide(desk.looks().dress(Looks.named(new Label(parent, SWT.NONE), id + ".title"), Type.TITLE, Tone.INK));
        facts = wide(
                desk.looks().dress(Looks.named(new Label(parent, SWT.WRAP), id + ".facts"), Type.PLAIN, Tone.QUIET));
        row = Layouts.row(parent, desk.looks());
        buttons.accept(row);
        words = Looks.named(
                new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), id + ".words");
        GridData lines = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lines.heightHint = desk.looks().px(LINES);
        words.setLayoutData(lines);
        sections.accept(new Sections(Layouts.area(parent), desk));
    }

    private static Label wide(Label label) {
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    /** Shows what there is to read. */
    void show(String newTitle, String newFacts, String newWords) {
        title.setText(newTitle.replace("&", "&&"));
        facts.setText(newFacts.replace("&", "&&"));
        words.setText(newWords);
        row.getParent().layout(true, true);
    }
}
