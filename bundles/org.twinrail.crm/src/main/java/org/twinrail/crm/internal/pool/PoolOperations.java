package org.twinrail.crm.internal.pool;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.masters.Ownership;
import org.twinrail.crm.internal.masters.Ownership.Why;
import org.twinrail.crm.internal.masters.OwnershipEntity;
import org.twinrail.crm.internal.masters.Transfers;
import org.twinrail.crm.internal.undo.RestoreOwner;
import org.twinrail.crm.pool.AssignCustomer;
import org.twinrail.crm.pool.ClaimCustomer;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.OwnershipChange;
import org.twinrail.crm.pool.ReleaseCustomer;

/** Lets customers go to the public pool and out of it; who may is the rules' to say (D23). */
@Component
public final class PoolOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                ReleaseCustomer.class,
                (input, work) -> describe("customer.release", Activities.RELEASE, input.customer(), "", work),
                (input, work) -> change(input.customer(), "", said(OwnershipCause.RELEASED, input.reason()), work));
        registrar.action(
                ClaimCustomer.class,
                (input, work) -> describe(
                        "customer.claim",
                        Activities.CLAIM,
                        input.customer(),
                        work.actor().login(),
                        work),
                (input, work) -> change(input.customer(), work.actor().login(), Why.of(OwnershipCause.CLAIMED), work));
        registrar.action(
                AssignCustomer.class,
                (input, work) ->
                        describe("customer.assign", Activities.ASSIGN, input.customer(), receiver(input, work), work),
                this::assign);
        registrar.action(RestoreOwner.class, PoolOperations::describeUndo, this::restore);
    }

    private static List<?> describe(String action, String activity, String name, String to, Work work) {
        CustomerEntity customer = known(name, work);
        Staff staff = new Staff(work);
        String owner = customer.owner();
        return List.of(
                new Deed(action, activity, "", "", "", customer.ref(), owner, staff.departmentOf(owner)),
                Transfers.of(customer, to, staff, work),
                customer.fact(staff));
    }

    private static List<?> describeUndo(RestoreOwner input, Work work) {
        CustomerEntity customer = known(input.customer(), work);
        return List.of(
                Undo.deed("customer.owner.restore", customer.ref(), work).get(0),
                Transfers.of(customer, input.owner(), new Staff(work), work));
    }

    private static CustomerEntity known(String name, Work work) {
        return Masters.knownCustomer("customer", name, work);
    }

    private static String receiver(AssignCustomer input, Work work) {
        Staff staff = new Staff(work);
        return staff.assignable("to", staff.known("to", input.to()));
    }

    private static Why said(OwnershipCause cause, String reason) {
        return Why.because(cause, Text.same(Inputs.text(reason)));
    }

    private OwnershipChange assign(AssignCustomer input, Work work) {
        if (input.protectedUntil() != null && input.protectedUntil().isBefore(work.today())) {
            throw Complaints.invalid("protectedUntil", "protection.past", input.protectedUntil());
        }
        Text reason = Text.same(Inputs.text(input.reason()));
        Why why = new Why(OwnershipCause.ASSIGNED, reason, input.protectedUntil(), null);
        return change(input.customer(), receiver(input, work), why, work);
    }

    private static OwnershipChange change(String name, String to, Why why, Work work) {
        CustomerEntity customer = known(name, work);
        work.checkVersion(customer.version());
        OwnershipEntity before = Ownership.current(customer, work);
        OwnershipChange change = Ownership.change(customer, to, why, work);
        work.changed(customer.fact(new Staff(work)));
        work.undoneBy(
                new RestoreOwner(customer.name(), before.owner(), before.protectedUntil(), before.countedFrom()),
                customer.ref(),
                customer.version());
        return change;
    }

    private OwnershipChange restore(RestoreOwner input, Work work) {
        Why why = new Why(OwnershipCause.UNDONE, Text.EMPTY, input.protectedUntil(), input.countedFrom());
        return change(input.customer(), input.owner(), why, work);
    }
}
