package org.twinrail.coordination.ui.internal.attached;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.notes.ListNotes;
import org.twinrail.coordination.notes.Note;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** The notes on one object: the list, the chosen one in full, and where to write the next. Belongs to its UI thread. */
final class NotesPane {
    private final Desk desk;
    private final ObjectRef object;
    private final People people;
    private final Text words;
    private final Button pinned;
    private final PagedTable<Note> table;
    private final Text whole;
    private final NoteActions actions;
    private final NoteWriter writer;

    NotesPane(Composite parent, Desk desk, ZoneId zone, ObjectRef object) {
        this.desk = desk;
        this.object = object;
        this.people = People.of(desk, this::reload);
        parent.setLayout(Boxes.page(desk, 1));
        writer = new NoteWriter(parent, desk, people, object);
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.setLayout(Boxes.bare(desk, 3));
        words = Boxes.search(bar, desk, "notes.search", this::refresh);
        pinned = Looks.named(new Button(bar, SWT.CHECK), "notes.pinned");
        pinned.setText(desk.say(Texts.of("notes.pinned")));
        pinned.addListener(SWT.Selection, event -> refresh());
        actions = new NoteActions(bar, desk, people);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(Looks.UNIT);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = new Composite(halves, SWT.NONE);
        whole = Looks.named(
                new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "notes.whole");
        halves.setWeights(new int[] {3, 2});
        table = new PagedTable<Note>(
                        left,
                        desk,
                        "notes.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new ListNotes(
                                        object.toString(),
                                        Boxes.orNull(words),
                                        null,
                                        null,
                                        pinned.getSelection() ? true : null,
                                        sort,
                                        limit,
                                        offset),
                                notes -> {
                                    page.accept(notes);
                                    choose();
                                }))
                .toned("pinned", Texts.of("column.pinned"), 44, "pinned", n -> n.pinned() ? "★" : "", n -> Tone.ACCENT)
                .column("at", Texts.of("column.at"), 130, "at", note -> Shown.moment(note.at(), zone))
                .column("author", Texts.of("column.author"), 80, "author", note -> people.name(note.author()))
                .toned(
                        "audience",
                        Texts.of("column.audience"),
                        90,
                        "audience",
                        this::audience,
                        note -> note.audience() == Audience.DEPARTMENT ? Tone.WARNING : Tone.QUIET)
                .column("text", Texts.of("column.text"), 360, null, note -> note.text()
                        .replaceAll("\\s+", " "))
                .whenChosen(note -> choose())
                .whenOpened(actions::change)
                .whenEmpty(Texts.of("notes.none"))
                .open();
    }

    private String audience(Note note) {
        return note.audience() == Audience.BOTH
                ? desk.say(Texts.of("audience.BOTH"))
                : desk.say(Texts.of("audience.only", people.name(note.department())));
    }

    /** Shows the chosen note in full, and what can be done with it. */
    private void choose() {
        Optional<Note> chosen = table == null ? Optional.empty() : table.chosen();
        String text = chosen.map(Note::text).orElse("");
        if (!whole.getText().equals(text)) {
            whole.setText(text);
        }
        actions.show(chosen.orElse(null));
    }

    private void refresh() {
        table.refresh();
    }

    void reload() {
        // People may be known before there is a table.
        if (table != null) {
            table.reload();
            writer.ask();
        }
    }
}
