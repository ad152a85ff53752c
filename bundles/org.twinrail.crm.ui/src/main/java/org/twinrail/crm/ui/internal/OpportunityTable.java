package org.twinrail.crm.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Opportunity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A table of opportunities; a double click opens one. */
final class OpportunityTable {
    private OpportunityTable() {}

    /**
     * A table.
     *
     * @param customers whether it shows whose they are
     */
    static PagedTable<Opportunity> of(
            Composite parent,
            Desk desk,
            People people,
            Stages stages,
            String id,
            boolean customers,
            PagedTable.Source<Opportunity> source) {
        PagedTable<Opportunity> table = new PagedTable<>(parent, desk, id, source);
        table.column("number", Texts.of("column.number"), 110, "number", Opportunity::number);
        if (customers) {
            table.column("customer", Texts.of("column.customer"), 180, "customer", Opportunity::customer);
        }
        return table.column("product", Texts.of("column.product"), 120, "product", Opportunity::product)
                .toned(
                        "stage",
                        Texts.of("column.stage"),
                        80,
                        "stage",
                        o -> stages.name(o.track(), o.stage()),
                        o -> Words.tone(o.half()))
                .toned(
                        "outcome",
                        Texts.of("column.outcome"),
                        70,
                        "outcome",
                        o -> desk.say(Words.outcome(o.outcome())),
                        o -> Words.tone(o.outcome()))
                .numbers(
                        "amount", Texts.of("column.amount"), 110, "amount", o -> Shown.money(o.amount(), desk.reader()))
                .column("owner", Texts.of("column.owner"), 80, "owner", o -> people.name(o.owner()))
                .column("openedOn", Texts.of("column.openedOn"), 90, "openedOn", o -> Shown.day(o.openedOn()))
                .column("closedOn", Texts.of("column.closedOn"), 90, "closedOn", o -> Shown.day(o.closedOn()))
                .column("lossReason", Texts.of("column.lossReason"), 140, null, Opportunity::lossReason)
                .whenOpened(o -> desk.open(ObjectRef.of("opportunity", o.number())))
                .whenEmpty(Texts.of("opportunities.none"));
    }
}
