package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.pool.ListOwnership;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A table of changes of ownership, the latest first: when, from whom to whom, by what and why (D23). */
final class OwnershipTable {
    private OwnershipTable() {}

    /** The changes of one customer. */
    static PagedTable<OwnershipChange> ofCustomer(
            Composite parent, Desk desk, Clock clock, People people, String id, String customer) {
        return columns(of(parent, desk, clock, id, customer, null), desk, people);
    }

    /** The changes by which a person got or lost customers; a double click opens the customer. */
    static PagedTable<OwnershipChange> ofPerson(
            Composite parent, Desk desk, Clock clock, People people, String id, String person) {
        PagedTable<OwnershipChange> table = of(parent, desk, clock, id, null, person)
                .column("customer", Texts.of("column.customer"), 190, null, OwnershipChange::customer)
                .whenOpened(change -> desk.open(ObjectRef.of("customer", change.customer())));
        return columns(table, desk, people);
    }

    private static PagedTable<OwnershipChange> of(
            Composite parent, Desk desk, Clock clock, String id, String customer, String person) {
        return new PagedTable<OwnershipChange>(
                        parent,
                        desk,
                        id,
                        (offset, limit, sort, page) ->
                                desk.ask(new ListOwnership(customer, person, limit, offset), page))
                .column("at", Texts.of("column.at"), 135, null, change -> Shown.moment(change.at(), clock.getZone()));
    }

    private static PagedTable<OwnershipChange> columns(PagedTable<OwnershipChange> table, Desk desk, People people) {
        return table.column("from", Texts.of("column.ownerBefore"), 90, null, c -> before(c, desk, people))
                .column("to", Texts.of("column.ownerAfter"), 90, null, c -> owner(c.to(), desk, people))
                .column("cause", Texts.of("column.cause"), 90, null, c -> desk.say(Words.cause(c.cause())))
                .column("reason", Texts.of("column.reason"), 280, null, c -> desk.say(c.reason()))
                .column("by", Texts.of("column.by"), 90, null, c -> people.name(c.by()))
                .whenEmpty(Texts.of("ownership.none"));
    }

    /** A customer that was only then recorded came from nowhere. */
    private static String before(OwnershipChange change, Desk desk, People people) {
        boolean isNew = change.from().isEmpty() && change.cause() == OwnershipCause.RECORDED;
        return isNew ? "" : owner(change.from(), desk, people);
    }

    private static String owner(String login, Desk desk, People people) {
        return login.isEmpty() ? desk.say(Texts.of("pool.nobody")) : people.name(login);
    }
}
