package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.crm.pool.AssignCustomer;
import org.twinrail.crm.pool.ClaimCustomer;
import org.twinrail.crm.pool.ReleaseCustomer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** The buttons by which a customer changes hands (D23): claimed from the public pool, given back, assigned. Each that may not says why. */
final class OwnerButtons {
    private static final int REASON = 500;

    private final Desk desk;
    private final Clock clock;
    private final People people;
    private final String id;
    private final Composite parent;
    private RuledButton claim;
    private RuledButton release;
    private RuledButton assign;
    private String customer = "";

    /**
     * No buttons yet.
     *
     * @param id names them: {@code id.claim}, {@code id.release} and {@code id.assign}
     */
    OwnerButtons(Composite parent, Desk desk, Clock clock, People people, String id) {
        this.parent = parent;
        this.desk = desk;
        this.clock = clock;
        this.people = people;
        this.id = id;
    }

    OwnerButtons claim() {
        claim = button("claim", "owner.claim", "user")
                .whenPressed(() -> desk.perform(new ClaimCustomer(customer), outcome -> {}));
        return this;
    }

    OwnerButtons release() {
        release = button("release", "owner.release", "users").whenPressed(this::giveBack);
        return this;
    }

    OwnerButtons assign() {
        assign = button("assign", "owner.assign", "handshake").whenPressed(this::give);
        return this;
    }

    private RuledButton button(String name, String text, String icon) {
        return new RuledButton(parent, desk, people, id + "." + name, Texts.of(text), icon);
    }

    /** Asks the rules about a customer; nobody who asks for an assignment has said to whom yet, so they are asked about oneself. */
    void about(String name) {
        customer = name;
        if (claim != null) {
            claim.ask(new ClaimCustomer(name));
        }
        if (release != null) {
            release.ask(new ReleaseCustomer(name, name));
        }
        if (assign != null) {
            assign.ask(new AssignCustomer(name, desk.user(), null, null));
        }
    }

    /** There is no customer to do anything with. */
    void none(Text reason) {
        customer = "";
        if (claim != null) {
            claim.disabled(reason);
        }
        if (release != null) {
            release.disabled(reason);
        }
        if (assign != null) {
            assign.disabled(reason);
        }
    }

    private void giveBack() {
        String name = customer;
        new Form(desk, "customer.release", Texts.of("owner.release.title", name))
                .about(name)
                .remark(Texts.of("owner.release.remark"))
                .add(Field.lines("reason", Texts.of("owner.reason"), REASON).required())
                .does(
                        Texts.of("owner.release"),
                        values -> new ReleaseCustomer(name, values.text("reason")),
                        change -> {})
                .open();
    }

    private void give() {
        String name = customer;
        new Form(desk, "customer.assign", Texts.of("owner.assign.title", name))
                .about(name)
                .add(Field.choice("to", Texts.of("owner.assign.to"), Offers.people(people))
                        .required())
                .add(Field.text("reason", Texts.of("owner.reason"), REASON))
                .add(Field.day("protectedUntil", Texts.of("column.protectedUntil"), clock))
                .does(
                        Texts.of("owner.assign"),
                        values -> new AssignCustomer(
                                name, values.text("to"), values.orNull("reason"), values.day("protectedUntil")),
                        change -> {})
                .open();
    }
}
