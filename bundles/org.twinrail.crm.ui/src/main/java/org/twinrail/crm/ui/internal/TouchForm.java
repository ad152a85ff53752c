package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.Term;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The form of a contact with a customer, just made (D1). */
final class TouchForm {
    private TouchForm() {}

    /**
     * Opens it.
     *
     * @param customer whom it was with; empty where that is to be found yet
     * @param opportunity what it was about; empty for nothing yet
     */
    static void open(Desk desk, Clock clock, People people, String customer, String opportunity) {
        boolean known = !customer.isEmpty();
        Form form = new Form(desk, "touch", Texts.of("touch.log"))
                .about(known ? customer : "")
                .start("customer", customer)
                .start("opportunity", opportunity)
                .start("at", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        form.add(
                        known
                                ? Field.text("customer", Texts.of("column.customer"), 200)
                                        .required()
                                        .fixed()
                                : Field.lookup("customer", Texts.of("column.customer"), Offers.customers())
                                        .required())
                .add(Field.usual("channel", Texts.of("column.channel"), 60, Offers.channels(Term.CHANNEL))
                        .required())
                .add(Field.moment("at", Texts.of("column.at"), clock));
        if (known) {
            form.add(Field.choice("contact", Texts.of("column.person"), Offers.contacts(customer)))
                    .add(Field.choice("opportunity", Texts.of("column.opportunity"), Offers.opportunities(customer)));
        } else {
            form.add(Field.text("contact", Texts.of("column.person"), 100));
        }
        form.add(Field.choice("campaign", Texts.of("column.campaign"), Offers.campaigns()))
                .add(Field.lines("note", Texts.of("column.note"), 2000))
                .jointly(people, false)
                .does(Texts.of("touch.log"), values -> touch(values, clock), touch -> {})
                .open();
    }

    private static LogTouch touch(FormValues values, Clock clock) {
        return new LogTouch(
                values.text("customer"),
                values.text("channel"),
                values.moment("at", clock.getZone()),
                values.orNull("note"),
                values.orNull("campaign"),
                values.orNull("contact"),
                values.orNull("opportunity"));
    }
}
