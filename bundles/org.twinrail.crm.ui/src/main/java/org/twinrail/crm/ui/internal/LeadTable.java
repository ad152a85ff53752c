package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A table of leads; those that wait too long stand out, and a double click opens one. */
final class LeadTable {
    private LeadTable() {}

    /**
     * A table.
     *
     * @param customers whether it shows whose they are
     */
    static PagedTable<Lead> of(
            Composite parent,
            Desk desk,
            Clock clock,
            People people,
            String id,
            boolean customers,
            PagedTable.Source<Lead> source) {
        PagedTable<Lead> table = new PagedTable<>(parent, desk, id, source);
        table.column("number", Texts.of("column.number"), 110, "number", Lead::number);
        if (customers) {
            table.column("customer", Texts.of("column.customer"), 190, "customer", LeadTable::who);
        }
        return table.toned(
                        "state",
                        Texts.of("column.state"),
                        80,
                        "state",
                        lead -> desk.say(Words.state(lead.state())),
                        LeadTable::tone)
                .toned(
                        "waits",
                        Texts.of("column.waits"),
                        100,
                        "handedOffAt",
                        lead -> desk.say(Waiting.words(lead)),
                        LeadTable::tone)
                .column("handedTo", Texts.of("column.handedTo"), 90, "handedTo", l -> people.name(l.handedTo()))
                .column("owner", Texts.of("column.owner"), 80, "owner", lead -> people.name(lead.owner()))
                .column("source", Texts.of("column.source"), 70, "source", l -> Words.channel(desk, l.source()))
                .column("campaign", Texts.of("column.campaign"), 110, "campaign", Lead::campaign)
                .column(
                        "capturedAt",
                        Texts.of("column.capturedAt"),
                        135,
                        "capturedAt",
                        lead -> Shown.moment(lead.capturedAt(), clock.getZone()))
                .column("opportunity", Texts.of("column.opportunity"), 110, null, Lead::opportunity)
                .column("text", Texts.of("column.wants"), 240, null, lead -> lead.text()
                        .replace('\n', ' '))
                .knownBy(Lead::number)
                .whenOpened(lead -> desk.open(ObjectRef.of("lead", lead.number())))
                .whenEmpty(Texts.of("leads.none"));
    }

    /** The customer, or what the company is called where it is none yet. */
    static String who(Lead lead) {
        return lead.customer().isEmpty() ? lead.company() : lead.customer();
    }

    private static Tone tone(Lead lead) {
        return Waiting.overdue(lead) || lead.state() == LeadState.RETURNED ? Tone.WARNING : Tone.INK;
    }
}
