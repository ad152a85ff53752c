package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.Contact;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;

/** What there is about one customer, in tabs: touches, contacts, leads, opportunities, whose it was, what was said, and duplicates. */
final class CustomerParts {
    private final Desk desk;
    private final Clock clock;
    private final People people;
    private final Stages stages;
    private final String name;
    private Sections sections;
    private PagedTable<Touch> touches;

    CustomerParts(Desk desk, Clock clock, People people, Stages stages, String name) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
        this.stages = stages;
        this.name = name;
    }

    void fill(Sections newSections, Timeline timeline) {
        sections = newSections;
        sections.add("customer.touches", Texts.of("section.touches"), parent -> touches(parent, timeline))
                .add("customer.contacts", Texts.of("section.contacts"), this::contacts)
                .add("customer.leads", Texts.of("section.leads"), this::leads)
                .add("customer.opportunities", Texts.of("section.opportunities"), this::opportunities)
                .add("customer.ownership", Texts.of("section.ownership"), this::ownership)
                .add("customer.notes", Texts.of("section.notes"), this::notes)
                .add(
                        "customer.duplicates",
                        Texts.of("section.duplicates"),
                        parent -> new DuplicatesPane(parent, desk, clock, people, name)::reload);
    }

    /** Shows a touch in its table. */
    void choose(Touch touch) {
        sections.show("customer.touches");
        touches.select(row -> row.id().equals(touch.id()));
    }

    private Runnable touches(Composite parent, Timeline timeline) {
        touches = TouchTable.of(parent, desk, clock, people, "customer.touches.table", () -> name)
                .whenChosen(timeline::mark)
                .open();
        return touches::reload;
    }

    private Runnable contacts(Composite parent) {
        return new PagedTable<Contact>(
                        parent,
                        desk,
                        "customer.contacts.table",
                        (offset, limit, sort, page) -> desk.ask(new ListContacts(name, sort, limit, offset), page))
                .column("name", Texts.of("column.name"), 120, "name", Contact::name)
                .column("role", Texts.of("column.role"), 120, "role", Contact::role)
                .column("phone", Texts.of("column.phone"), 140, "phone", Contact::phone)
                .column("email", Texts.of("column.email"), 220, "email", Contact::email)
                .whenOpened(contact -> CustomerForms.contact(desk, name, contact))
                .whenEmpty(Texts.of("contacts.none"))
                .open()::reload;
    }

    private Runnable leads(Composite parent) {
        return LeadTable.of(
                        parent,
                        desk,
                        clock,
                        people,
                        "customer.leads.table",
                        false,
                        (offset, limit, sort, page) ->
                                desk.ask(new ListLeads(null, name, null, null, null, sort, limit, offset), page))
                .open()::reload;
    }

    private Runnable opportunities(Composite parent) {
        return OpportunityTable.of(
                        parent,
                        desk,
                        people,
                        stages,
                        "customer.opportunities.table",
                        false,
                        (offset, limit, sort, page) -> desk.ask(
                                new ListOpportunities(
                                        name,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        sort == null ? "-openedOn" : sort,
                                        limit,
                                        offset),
                                page))
                .open()::reload;
    }

    private Runnable ownership(Composite parent) {
        return OwnershipTable.ofCustomer(parent, desk, clock, people, "customer.ownership.table", name)
                .open()::reload;
    }

    private Runnable notes(Composite parent) {
        return new Notes(parent, desk, clock, people, name)::reload;
    }
}
