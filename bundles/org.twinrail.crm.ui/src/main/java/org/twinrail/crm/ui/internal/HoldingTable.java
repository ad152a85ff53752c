package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.pool.Holding;
import org.twinrail.crm.pool.ListHoldings;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** A table of the customers a person owns, with when each falls into the public pool; those warned of stand out. */
final class HoldingTable {
    private HoldingTable() {}

    /**
     * A table.
     *
     * @param warned whether only those are shown of which the person was warned
     */
    static PagedTable<Holding> of(Composite parent, Desk desk, Clock clock, String id, boolean warned) {
        return new PagedTable<Holding>(
                        parent,
                        desk,
                        id,
                        (offset, limit, sort, page) ->
                                desk.ask(new ListHoldings(desk.user(), warned, sort, limit, offset), page))
                .column("customer", Texts.of("column.customer"), 200, "customer", Holding::customer)
                .toned(
                        "falls",
                        Texts.of("column.falls"),
                        135,
                        null,
                        h -> h.falls() == null
                                ? desk.say(Texts.of("pool.stays"))
                                : Shown.moment(h.falls(), clock.getZone()),
                        HoldingTable::tone)
                .toned("reason", Texts.of("column.why"), 370, null, h -> desk.say(h.reason()), HoldingTable::tone)
                .column(
                        "lastTouch",
                        Texts.of("column.lastTouch"),
                        135,
                        null,
                        h -> h.lastTouch() == null ? "" : Shown.moment(h.lastTouch(), clock.getZone()))
                .numbers(
                        "open",
                        Texts.of("column.openOpportunities"),
                        90,
                        null,
                        h -> Shown.number(h.openOpportunities()))
                .column(
                        "since",
                        Texts.of("column.ownerSince"),
                        135,
                        "since",
                        h -> Shown.moment(h.since(), clock.getZone()))
                .column("cause", Texts.of("column.cause"), 80, null, h -> desk.say(Words.cause(h.cause())))
                .whenOpened(h -> desk.open(ObjectRef.of("customer", h.customer())));
    }

    private static Tone tone(Holding holding) {
        return holding.warned() ? Tone.WARNING : holding.falls() == null ? Tone.QUIET : Tone.INK;
    }
}
