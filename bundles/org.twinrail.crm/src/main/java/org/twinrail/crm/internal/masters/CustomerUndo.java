package org.twinrail.crm.internal.masters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.keys.KeyStore;
import org.twinrail.crm.internal.undo.RestoreContact;
import org.twinrail.crm.internal.undo.RestoreCustomer;
import org.twinrail.crm.internal.undo.WithdrawContact;
import org.twinrail.crm.internal.undo.WithdrawCustomer;
import org.twinrail.crm.pool.OwnershipCause;

/** Takes back what was recorded of customers and the people there. */
@Component
public final class CustomerUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawCustomer.class,
                (input, work) -> Undo.deed("customer.withdraw", ObjectRef.of("customer", input.name()), work),
                this::withdrawCustomer);
        registrar.action(RestoreCustomer.class, CustomerUndo::describeRestore, this::restoreCustomer);
        registrar.action(
                WithdrawContact.class,
                (input, work) -> Undo.deed("contact.withdraw", ObjectRef.of("contact", input.id()), work),
                this::withdrawContact);
        registrar.action(
                RestoreContact.class,
                (input, work) -> Undo.deed(
                        "contact.restore",
                        ObjectRef.of("contact", input.before().id()),
                        work),
                this::restoreContact);
    }

    /** Where its owner changes, limits are to be kept as in any other change. */
    private static List<?> describeRestore(RestoreCustomer input, Work work) {
        Customer before = input.before();
        CustomerEntity customer = Masters.knownCustomer("before", before.name(), work);
        List<Object> facts = new ArrayList<>(Undo.deed("customer.restore", customer.ref(), work));
        if (!before.owner().equals(customer.owner)) {
            facts.add(Transfers.recorded(customer, customer.name, before.owner(), new Staff(work), work));
        }
        return facts;
    }

    private Void withdrawCustomer(WithdrawCustomer input, Work work) {
        CustomerEntity customer = Masters.ownCustomer("name", input.name(), work);
        work.checkVersion(customer.version);
        UUID id = customer.id;
        Ownership.forget(customer, work);
        Undo.remove(customer, customer.ref(), customer.name, work);
        KeyStore.of(work).remove(id);
        return null;
    }

    private Recorded restoreCustomer(RestoreCustomer input, Work work) {
        Customer before = input.before();
        CustomerEntity customer = Masters.ownCustomer("before", before.name(), work);
        work.checkVersion(customer.version);
        Customer now = customer.view();
        customer.take(before);
        Ownership.give(customer, before.owner(), Ownership.Why.of(OwnershipCause.UNDONE), work);
        KeyStore.of(work).put(customer.id, customer.id, customer.keys());
        work.changed(customer.fact(new Staff(work)));
        work.undoneBy(new RestoreCustomer(now), customer.ref(), customer.version);
        return Store.recorded(customer.ref(), false, false, customer.version);
    }

    private Void withdrawContact(WithdrawContact input, Work work) {
        ContactEntity contact = known("id", input.id(), work);
        work.checkVersion(contact.version);
        Undo.remove(contact, contact.ref(), contact.name, work);
        KeyStore.of(work).remove(input.id());
        return null;
    }

    private Recorded restoreContact(RestoreContact input, Work work) {
        Contact before = input.before();
        ContactEntity contact = known("before", before.id(), work);
        work.checkVersion(contact.version);
        Contact now = contact.view();
        contact.phone = before.phone();
        contact.email = before.email();
        contact.role = before.role();
        Store.of(work).save();
        KeyStore.of(work).put(contact.id, contact.customer.id, contact.keys());
        work.changed(contact.customer.fact(new Staff(work)));
        work.undoneBy(new RestoreContact(now), contact.ref(), contact.version);
        return Store.recorded(contact.ref(), false, false, contact.version);
    }

    private static ContactEntity known(String parameter, UUID id, Work work) {
        return Store.of(work)
                .find(ContactEntity.class, id)
                .orElseThrow(() -> Complaints.invalid(parameter, "undo.contact.gone", id));
    }
}
