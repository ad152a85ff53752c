package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.Term;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms of leads, from their capture to the receiver's answer (D18). */
final class LeadForms {
    private final Desk desk;
    private final People people;
    private final Stages stages;
    private final Consumer<Lead> done;

    /**
     * Forms of a view.
     *
     * @param done is handed the lead as it is after one was sent
     */
    LeadForms(Desk desk, People people, Stages stages, Consumer<Lead> done) {
        this.desk = desk;
        this.people = people;
        this.stages = stages;
        this.done = done;
    }

    /**
     * A new lead.
     *
     * @param customer the customer it comes from; empty where that is to be filled in
     */
    void capture(String customer) {
        boolean known = !customer.isEmpty();
        Form form = new Form(desk, "lead.capture", Texts.of("lead.capture"))
                .about(customer)
                .start("customer", customer);
        if (known) {
            form.add(Field.text("customer", Texts.of("column.customer"), 200).fixed())
                    .add(Field.usual("contact", Texts.of("column.person"), 100, Offers.contacts(customer)));
        } else {
            form.remark(Texts.of("lead.capture.remark"))
                    .add(Field.lookup("customer", Texts.of("column.customer"), Offers.customers()))
                    .add(Field.text("company", Texts.of("column.company"), 200))
                    .add(Field.text("contact", Texts.of("column.person"), 100));
        }
        form.add(Field.usual("source", Texts.of("column.source"), 100, Offers.channels(Term.SOURCE)))
                .add(Field.choice("campaign", Texts.of("column.campaign"), Offers.campaigns()))
                .add(Field.lines("text", Texts.of("column.wants"), 2000))
                .does(
                        Texts.of("form.create"),
                        values -> new CaptureLead(
                                values.orNull("customer"),
                                values.orNull("company"),
                                values.orNull("contact"),
                                values.orNull("source"),
                                values.orNull("campaign"),
                                values.orNull("text")),
                        done)
                .open();
    }

    void qualify(Lead lead, boolean jointly) {
        joint(form("lead.qualify", lead).add(Field.lines("note", Texts.of("lead.qualify.note"), 2000)), jointly)
                .does(Texts.of("lead.qualify"), values -> new QualifyLead(lead.number(), values.orNull("note")), done)
                .open();
    }

    void handOver(Lead lead, boolean jointly) {
        List<String> hosts = stages.track(lead.track())
                .map(track -> Stream.of(track.lowerHost(), track.upperHost())
                        .distinct()
                        .toList())
                .orElse(List.of());
        joint(
                        form("lead.handoff", lead)
                                .add(Field.choice("to", Texts.of("lead.handoff.to"), Offers.receivers(people, hosts))
                                        .required()),
                        jointly)
                .does(Texts.of("lead.handoff"), values -> new HandOffLead(lead.number(), values.text("to")), done)
                .open();
    }

    void accept(Lead lead) {
        Form form = form("lead.accept", lead).start("open", true);
        if (lead.customer().isEmpty()) {
            form.remark(Texts.of("lead.accept.remark", lead.company()))
                    .add(Field.lookup("customer", Texts.of("column.customer"), Offers.customers()));
        }
        form.add(Field.tick("open", Texts.of("lead.accept.open")))
                .add(Field.choice("product", Texts.of("column.product"), Offers.products()))
                .add(Field.money("amount", Texts.of("column.amount")))
                .does(
                        Texts.of("lead.accept"),
                        values -> new AcceptLead(
                                lead.number(),
                                values.orNull("customer"),
                                values.ticked("open"),
                                values.ticked("open") ? values.orNull("product") : null,
                                values.ticked("open") ? values.money("amount") : null),
                        done)
                .open();
    }

    void giveBack(Lead lead) {
        form("lead.return", lead)
                .add(Field.lines("reason", Texts.of("lead.return.reason"), 500).required())
                .does(Texts.of("lead.return"), values -> new ReturnLead(lead.number(), values.text("reason")), done)
                .open();
    }

    private Form form(String id, Lead lead) {
        String who = lead.customer().isEmpty() ? lead.company() : lead.customer();
        return new Form(desk, id, Texts.of(id + ".title", lead.number(), who))
                .about(lead.number())
                .version(lead.version());
    }

    private Form joint(Form form, boolean jointly) {
        return jointly ? form.jointly(people, true) : form;
    }
}
