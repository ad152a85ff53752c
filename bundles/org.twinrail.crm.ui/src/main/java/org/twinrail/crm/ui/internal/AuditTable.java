package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Outcome;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** What was done to an object, by whom, and how it ended; a double click says why. */
final class AuditTable {
    private AuditTable() {}

    /**
     * A table that is filled.
     *
     * @param object what the parameters of an action mention
     */
    static PagedTable<ListAudit.Entry> of(
            Composite parent, Desk desk, Clock clock, People people, String id, String object) {
        return new PagedTable<ListAudit.Entry>(
                        parent,
                        desk,
                        id,
                        (offset, limit, sort, page) ->
                                desk.ask(new ListAudit(null, null, null, object, limit, offset), page))
                .column("at", Texts.of("column.at"), 135, null, e -> Shown.moment(e.at(), clock.getZone()))
                .column("user", Texts.of("column.user"), 90, null, entry -> people.name(entry.user()))
                .column("partner", Texts.of("column.partner"), 90, null, entry -> people.name(entry.partner()))
                .column("action", Texts.of("column.action"), 140, null, entry -> action(desk, entry.action()))
                .toned(
                        "status",
                        Texts.of("column.status"),
                        70,
                        null,
                        entry -> desk.say(
                                Texts.of(entry.undone() == null ? "status." + entry.status() : "status.undone")),
                        entry -> entry.status() == Outcome.Status.DONE ? Tone.INK : Tone.WARNING)
                .column("parameters", Texts.of("column.parameters"), 520, null, ListAudit.Entry::parameters)
                .whenOpened(entry -> desk.why(entry.id()))
                .whenEmpty(Texts.of("audit.none"))
                .open();
    }

    private static String action(Desk desk, String name) {
        return Texts.find("action." + name).map(desk::say).orElse(name);
    }
}
