package org.twinrail.coordination.ui.internal.attached;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.notes.ChangeNote;
import org.twinrail.coordination.notes.Note;
import org.twinrail.coordination.notes.RemoveNote;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** What can be done with the chosen note; what cannot says why. */
final class NoteActions {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private static final int MOST = 4000;

    private final Desk desk;
    private final RuledButton pin;
    private final RuledButton change;
    private final RuledButton remove;
    private final Pause rest;
    private Note shown;

    NoteActions(Composite parent, Desk desk, People people) {
        this.desk = desk;
        Composite row = Rows.row(parent, desk);
        pin = new RuledButton(row, desk, people, "notes.pin", Texts.of("notes.pin"), "star").whenPressed(this::pin);
        change = new RuledButton(row, desk, people, "notes.change", Texts.of("notes.change"), "pencil")
                .whenPressed(() -> change(shown));
        remove = new RuledButton(row, desk, people, "notes.remove", Texts.of("notes.remove"), "trash-2")
                .whenPressed(this::remove);
        rest = new Pause(row, REST_MILLIS, this::ask);
    }

    /** Asks what can be done with a note; null for none. */
    void show(Note note) {
        if (note != null && note.equals(shown)) {
            return;
        }
        shown = note;
        for (RuledButton button : List.of(pin, change, remove)) {
            button.enabled(false);
        }
        rest.again();
    }

    private void ask() {
        if (shown != null) {
            pin.ask(new ChangeNote(shown.id(), null, null, !shown.pinned()));
            change.ask(new ChangeNote(shown.id(), "-", null, null));
            remove.ask(new RemoveNote(shown.id()));
        }
    }

    private void pin() {
        desk.perform(new ChangeNote(shown.id(), null, null, !shown.pinned()), outcome -> {});
    }

    /** Opens the form for a note. */
    void change(Note note) {
        Choices audiences = Choices.of(List.of(
                new Choice(Audience.BOTH.name(), desk.say(Texts.of("audience.for.BOTH"))),
                new Choice(Audience.DEPARTMENT.name(), desk.say(Texts.of("audience.for.DEPARTMENT")))));
        form("note.change", "notes.change.title", note)
                .add(Field.lines("text", Texts.of("column.text"), MOST).required())
                .add(Field.choice("audience", Texts.of("column.audience"), audiences)
                        .required())
                .start("text", note.text())
                .start("audience", note.audience())
                .does(
                        Texts.of("notes.change.do"),
                        values -> new ChangeNote(
                                note.id(), values.text("text"), Audience.valueOf(values.text("audience")), null),
                        done -> {})
                .open();
    }

    private void remove() {
        Note note = shown;
        form("note.remove", "notes.remove.title", note)
                .remark(Text.same(note.text()))
                .does(Texts.of("notes.remove.do"), values -> new RemoveNote(note.id()), done -> {})
                .open();
    }

    private Form form(String id, String title, Note note) {
        return new Form(desk, id, Texts.of(title)).about(note.id().toString()).version(note.version());
    }
}
