package org.twinrail.core.ui.internal;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit.Entry;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Rows of the audit, each of which opens why and is undone by a button that says why it cannot be. */
final class AuditTable {
    private final Desk desk;
    private final RuledButton undo;
    private final PagedTable<Entry> table;

    private AuditTable(
            Composite parent, Desk desk, String id, ZoneId zone, Text empty, PagedTable.Source<Entry> source) {
        this.desk = desk;
        parent.setLayout(new GridLayout(1, false));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<>(body, desk, id + ".table", source);
        People people = People.of(desk, table::reload);
        table.column("at", Texts.of("column.at"), 140, null, entry -> Shown.moment(entry.at(), zone))
                .column("by", Texts.of("column.by"), 110, null, entry -> people.name(entry.user()))
                .column("action", Texts.of("column.action"), 190, null, entry -> action(desk, entry))
                .toned(
                        "status",
                        Texts.of("column.status"),
                        80,
                        null,
                        entry -> desk.say(status(entry)),
                        entry -> tone(entry.status()))
                .column("parameters", Texts.of("column.parameters"), 520, null, entry -> desk.say(entry.words()))
                .whenChoiceChanges(this::choose)
                .whenOpened(entry -> desk.why(entry.id()))
                .whenEmpty(empty)
                .open();
        undo = new RuledButton(parent, desk, people, id + ".undo", Texts.of("undo"), "undo-2")
                .whenPressed(() -> table.chosen().ifPresent(this::undo));
        undo.disabled(Texts.of("today.choose"));
    }

    /** A table that is filled; {@code empty} says there is nothing. */
    static PagedTable<Entry> of(
            Composite parent, Desk desk, String id, ZoneId zone, Text empty, PagedTable.Source<Entry> source) {
        return new AuditTable(parent, desk, id, zone, empty, source).table;
    }

    /** Whether an object has changed since only a try can tell. */
    private void choose(Optional<Entry> chosen) {
        if (chosen.isEmpty()) {
            undo.disabled(Texts.of("today.choose"));
            return;
        }
        Entry entry = chosen.get();
        if (entry.undoable()) {
            undo.rehearse(new UndoAction(entry.id()));
        } else {
            undo.disabled(Texts.of(entry.undone() == null ? "undo.impossible" : "undo.twice"));
        }
    }

    private void undo(Entry entry) {
        desk.perform(new UndoAction(entry.id()), outcome -> Undone.tell(desk, entry, outcome));
    }

    private static Text status(Entry entry) {
        return Texts.of(entry.undone() == null ? "status." + entry.status() : "status.undone");
    }

    /** What was done: as something that happened where this house has words for it, else by the title of the action. */
    private static String action(Desk desk, Entry entry) {
        return Texts.find("action." + entry.action()).map(desk::say).orElseGet(() -> desk.say(entry.title()));
    }

    private static Tone tone(Outcome.Status status) {
        return switch (status) {
            case DONE -> Tone.QUIET;
            case WAITING -> Tone.ACCENT;
            case REFUSED -> Tone.WARNING;
        };
    }
}
