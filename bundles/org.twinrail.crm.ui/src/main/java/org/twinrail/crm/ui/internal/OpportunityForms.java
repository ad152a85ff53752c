package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.twinrail.api.Money;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.PositionOpportunity;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of opportunities. */
final class OpportunityForms {
    private final Desk desk;
    private final Clock clock;
    private final People people;

    OpportunityForms(Desk desk, Clock clock, People people) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
    }

    /**
     * A new opportunity.
     *
     * @param customer whose; empty where that is to be filled in
     * @param jointly whether it may be done with a colleague only
     */
    void create(String customer, boolean jointly, Consumer<Opportunity> done) {
        Form form = new Form(desk, "opportunity.open", Texts.of("opportunity.open"))
                .about(customer)
                .start("customer", customer)
                .start("owner", people.person(desk.user()).isPresent() ? desk.user() : "");
        form.add(
                        customer.isEmpty()
                                ? Field.lookup("customer", Texts.of("column.customer"), Offers.customers())
                                        .required()
                                : Field.text("customer", Texts.of("column.customer"), 200)
                                        .required()
                                        .fixed())
                .add(Field.choice("product", Texts.of("column.product"), Offers.products()))
                .add(Field.money("amount", Texts.of("column.amount")))
                .add(Field.choice("owner", Texts.of("column.owner"), Offers.people(people)))
                .jointly(people, jointly)
                .does(
                        Texts.of("form.create"),
                        values -> new OpenOpportunity(
                                null,
                                values.text("customer"),
                                values.orNull("product"),
                                values.orNull("owner"),
                                values.money("amount"),
                                null,
                                null),
                        done)
                .open();
    }

    /** Corrects what is known of one. */
    void edit(Opportunity before) {
        Field product = Field.choice("product", Texts.of("column.product"), Offers.products());
        Field amount = Field.money("amount", Texts.of("column.amount"));
        form("opportunity.edit", before)
                .start(values(before))
                .version(
                        before.version(),
                        again -> desk.ask(
                                new FindOpportunity(before.number()),
                                found -> found.ifPresent(now -> again.accept(
                                        new Form.Current(now.opportunity().version(), values(now.opportunity()))))))
                .add(before.product().isEmpty() ? product : product.required())
                .add(before.amount() == null ? amount : amount.required())
                .add(Field.choice("owner", Texts.of("column.owner"), Offers.people(people)))
                .add(Field.day("openedOn", Texts.of("column.openedOn"), clock).required())
                .does(
                        Texts.of("form.save"),
                        values -> new RecordOpportunity(
                                before.number(),
                                null,
                                values.changed("owner"),
                                values.changed("product"),
                                values.isChanged("amount") ? values.money("amount") : null,
                                null,
                                null,
                                null,
                                values.isChanged("openedOn") ? values.day("openedOn") : null,
                                null),
                        recorded -> {})
                .open();
    }

    private static Map<String, String> values(Opportunity opportunity) {
        return Map.of(
                "product",
                FormValues.of(opportunity.product()),
                "amount",
                FormValues.of(opportunity.amount()),
                "owner",
                FormValues.of(opportunity.owner()),
                "openedOn",
                FormValues.of(opportunity.openedOn()));
    }

    void advance(Opportunity opportunity, List<TrackStage> stages, boolean jointly) {
        form("opportunity.advance", opportunity)
                .version(opportunity.version())
                .add(Field.choice("stage", Texts.of("column.stage"), Offers.stages(stages))
                        .required())
                .jointly(people, jointly)
                .does(
                        Texts.of("opportunity.advance"),
                        values -> new AdvanceOpportunity(opportunity.number(), values.text("stage")),
                        moved -> {})
                .open();
    }

    void quote(Opportunity opportunity, boolean jointly) {
        form("opportunity.quote", opportunity)
                .start("price", opportunity.amount())
                .add(Field.money("price", Texts.of("column.price")).required())
                .add(Field.lines("note", Texts.of("column.note"), 500))
                .jointly(people, jointly)
                .does(
                        Texts.of("opportunity.quote"),
                        values -> new QuoteOpportunity(
                                opportunity.number(), values.money("price"), values.orNull("note")),
                        quote -> {})
                .open();
    }

    void position(Opportunity opportunity, boolean jointly) {
        form("opportunity.position", opportunity)
                .add(Field.lines("statement", Texts.of("column.statement"), 2000)
                        .required())
                .jointly(people, jointly)
                .does(
                        Texts.of("opportunity.position"),
                        values -> new PositionOpportunity(opportunity.number(), values.text("statement")),
                        positioning -> {})
                .open();
    }

    /**
     * Won.
     *
     * @param price what was quoted last, or what it was expected to bring; null where neither is known
     */
    void win(Opportunity opportunity, Money price) {
        form("opportunity.win", opportunity)
                .start("amount", price)
                .start("on", LocalDate.now(clock))
                .add(Field.money("amount", Texts.of("column.amount")).required())
                .add(day(opportunity))
                .does(
                        Texts.of("opportunity.win"),
                        values -> new WinOpportunity(opportunity.number(), values.money("amount"), values.day("on")),
                        won -> {})
                .open();
    }

    void lose(Opportunity opportunity) {
        form("opportunity.lose", opportunity)
                .start("on", LocalDate.now(clock))
                .add(Field.lines("reason", Texts.of("column.lossReason"), 500).required())
                .add(day(opportunity))
                .does(
                        Texts.of("opportunity.lose"),
                        values -> new LoseOpportunity(opportunity.number(), values.text("reason"), values.day("on")),
                        lost -> {})
                .open();
    }

    private Field day(Opportunity opportunity) {
        return Field.day("on", Texts.of("column.closedOn"), clock)
                .required()
                .check(day -> LocalDate.parse(day).isBefore(opportunity.openedOn())
                                || LocalDate.parse(day).isAfter(LocalDate.now(clock))
                        ? Texts.of("closed.span", opportunity.openedOn())
                        : null);
    }

    private Form form(String id, Opportunity opportunity) {
        return new Form(desk, id, Texts.of(id + ".title", opportunity.number(), opportunity.customer()))
                .about(opportunity.number());
    }
}
