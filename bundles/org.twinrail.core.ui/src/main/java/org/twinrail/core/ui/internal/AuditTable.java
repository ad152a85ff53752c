package org.twinrail.core.ui.internal;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit.Entry;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** Rows of the audit, each of which opens why. */
final class AuditTable {
    private AuditTable() {}

    /** A table that is filled; {@code empty} says there is nothing. */
    static PagedTable<Entry> of(
            Composite parent, Desk desk, String id, ZoneId zone, Text empty, PagedTable.Source<Entry> source) {
        PagedTable<Entry> table = new PagedTable<>(parent, desk, id, source);
        People people = People.of(desk, table::reload);
        table.column("at", Texts.of("column.at"), 140, null, entry -> Shown.moment(entry.at(), zone))
                .column("by", Texts.of("column.by"), 110, null, entry -> people.name(entry.user()))
                .column("action", Texts.of("column.action"), 190, null, entry -> action(desk, entry))
                .toned(
                        "status",
                        Texts.of("column.status"),
                        80,
                        null,
                        entry -> desk.say(Texts.of("status." + entry.status())),
                        entry -> tone(entry.status()))
                .column("parameters", Texts.of("column.parameters"), 520, null, Entry::parameters)
                .whenOpened(entry -> desk.why(entry.id()))
                .whenEmpty(empty)
                .open();
        return table;
    }

    /** What was done, in words; an action this house has no words for by its name. */
    private static String action(Desk desk, Entry entry) {
        return Texts.find("action." + entry.action()).map(desk::say).orElse(entry.action());
    }

    private static Tone tone(Outcome.Status status) {
        return switch (status) {
            case DONE -> Tone.QUIET;
            case WAITING -> Tone.ACCENT;
            case REFUSED -> Tone.WARNING;
        };
    }
}
