package org.twinrail.coordination.ui.internal.attached;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.people.Person;
import org.twinrail.coordination.notes.AddNote;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** Where the next note is written, in place; what could not be kept stays in the field. */
final class NoteWriter {
    private static final int MOST = 4000;
    private static final int LINES = 58;

    private final Desk desk;
    private final ObjectRef object;
    private final Text text;
    private final Combo audience;
    private final Button pinned;
    private final RuledButton add;

    NoteWriter(Composite parent, Desk desk, People people, ObjectRef object) {
        this.desk = desk;
        this.object = object;
        text = Looks.named(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "notes.text");
        text.setMessage(desk.say(Texts.of("notes.write")));
        text.setTextLimit(MOST);
        GridData lines = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lines.heightHint = desk.looks().px(LINES);
        text.setLayoutData(lines);
        Composite row = Rows.row(parent, desk);
        add = new RuledButton(row, desk, people, "notes.add", Texts.of("notes.add"), "plus").whenPressed(this::write);
        audience = Looks.named(new Combo(row, SWT.READ_ONLY), "notes.audience");
        audience.setItems(desk.say(Texts.of("audience.for.BOTH")), desk.say(Texts.of("audience.for.DEPARTMENT")));
        audience.select(0);
        // Who belongs to no department, as the administrator, has none to keep a note within.
        audience.setEnabled(false);
        people.whenKnown(() -> {
            if (!audience.isDisposed()) {
                audience.setEnabled(people.person(desk.user())
                        .map(Person::department)
                        .filter(d -> !d.isEmpty())
                        .isPresent());
            }
        });
        pinned = Looks.named(new Button(row, SWT.CHECK), "notes.pin.new");
        pinned.setText(desk.say(Texts.of("notes.pin.new")));
        ask();
    }

    /** Asks whether the person may write here. */
    void ask() {
        add.ask(new AddNote(object.toString(), "-", null, null));
    }

    private void write() {
        if (text.getText().isBlank()) {
            text.setFocus();
            return;
        }
        Audience chosen = audience.getSelectionIndex() == 1 ? Audience.DEPARTMENT : Audience.BOTH;
        desk.perform(new AddNote(object.toString(), text.getText(), chosen, pinned.getSelection()), outcome -> {
            if (outcome.status() == Outcome.Status.DONE) {
                text.setText("");
                pinned.setSelection(false);
            }
        });
    }
}
