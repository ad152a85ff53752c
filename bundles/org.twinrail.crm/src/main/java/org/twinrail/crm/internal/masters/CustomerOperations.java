package org.twinrail.crm.internal.masters;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.keys.KeyStore;
import org.twinrail.crm.internal.keys.RegistrationNumber;
import org.twinrail.crm.internal.undo.RestoreContact;
import org.twinrail.crm.internal.undo.RestoreCustomer;
import org.twinrail.crm.internal.undo.WithdrawContact;
import org.twinrail.crm.internal.undo.WithdrawCustomer;
import org.twinrail.crm.pool.OwnershipCause;

/** Records and lists customers and the people there. */
@Component
public final class CustomerOperations implements OperationProvider {
    private static final Sorting CUSTOMERS = Sorting.standard("name")
            .by("name", "c.name")
            .by("industry", "c.industry", "c.name")
            .by("region", "c.region", "c.name")
            .by("owner", "c.owner", "c.name")
            .by(
                    "revenue",
                    Sorting.leastWhereMissing("c.revenue.currency"),
                    Sorting.leastWhereMissing("c.revenue.amount"),
                    "c.name")
            .by("employees", Sorting.leastWhereMissing("c.employees"), "c.name");
    private static final Sorting CONTACTS = Sorting.standard("customer")
            .by("customer", "c.name", "p.name")
            .by("name", "p.name", "p.id")
            .by("role", "p.role", "p.name", "p.id")
            .by("phone", "p.phone", "p.name", "p.id")
            .by("email", "p.email", "p.name", "p.id");

    @Override
    public void register(Registrar registrar) {
        registrar.action(RecordCustomer.class, CustomerFacts::recording, this::recordCustomer);
        registrar.action(
                RecordContact.class,
                (input, work) -> CustomerFacts.recorded(
                        "contact.record",
                        Optional.ofNullable(Masters.knownCustomer("customer", input.customer(), work)),
                        work),
                this::recordContact);
        registrar.query(FindCustomer.class, (query, work) -> Masters.customer(query.name(), work)
                .map(CustomerEntity::view));
        registrar.query(ListCustomers.class, this::listCustomers);
        registrar.query(ListContacts.class, this::listContacts);
    }

    private Recorded recordCustomer(RecordCustomer input, Work work) {
        Inputs.requireNotNegative("revenue", input.revenue());
        Optional<CustomerEntity> found = Masters.customer(input.name(), work);
        found.ifPresent(c -> work.checkVersion(c.version));
        Customer before = found.map(CustomerEntity::view).orElse(null);
        Staff staff = new Staff(work);
        CustomerEntity customer = found.orElseGet(CustomerEntity::new);
        String owner = staff.known("owner", input.owner());
        customer.industry = Inputs.given(input.industry(), customer.industry);
        customer.region = Inputs.given(input.region(), customer.region);
        customer.revenue = input.revenue() == null ? customer.revenue : Amount.of(input.revenue());
        customer.employees = Inputs.given(input.employees(), customer.employees);
        customer.externalId = Inputs.given(input.externalId(), customer.externalId);
        customer.registration = registration(input.registration(), customer.registration);
        customer.phone = Inputs.given(input.phone(), customer.phone);
        customer.email = Inputs.given(input.email(), customer.email);
        if (before == null) {
            customer.name = input.name().strip();
            customer.owner = Inputs.text(owner);
            Store.of(work).add(customer);
            KeyStore.of(work).add(customer.id, customer.id, customer.keys());
            Ownership.begin(customer, work);
        } else if (owner != null && !owner.equals(customer.owner)) {
            Ownership.change(customer, owner, Ownership.Why.of(OwnershipCause.RECORDED), work);
        } else {
            Store.of(work).save();
        }
        boolean same = customer.view().equals(before);
        if (!same) {
            work.changed(customer.fact(staff));
        }
        if (!same && before != null) {
            KeyStore.of(work).put(customer.id, customer.id, customer.keys());
        }
        Recorded recorded = Store.recorded(customer.ref(), before == null, same, customer.version);
        work.undoneBy(recorded, new WithdrawCustomer(customer.name), new RestoreCustomer(before));
        return recorded;
    }

    private static String registration(String given, String before) {
        return given == null
                ? before
                : RegistrationNumber.of(given)
                        .orElseThrow(() -> Complaints.invalid("registration", "registration.wrong", given.strip()));
    }

    private Recorded recordContact(RecordContact input, Work work) {
        CustomerEntity customer = Masters.knownCustomer("customer", input.customer(), work);
        Optional<ContactEntity> found = Masters.contact(input.name(), customer, work);
        found.ifPresent(c -> work.checkVersion(c.version));
        Contact before = found.map(ContactEntity::view).orElse(null);
        ContactEntity contact = found.orElseGet(ContactEntity::new);
        contact.phone = Inputs.given(input.phone(), contact.phone);
        contact.email = Inputs.given(input.email(), contact.email);
        contact.role = Inputs.given(input.role(), contact.role);
        if (before == null) {
            contact.customer = customer;
            contact.name = input.name().strip();
            Store.of(work).add(contact);
            KeyStore.of(work).add(contact.id, customer.id, contact.keys());
        } else {
            Store.of(work).save();
        }
        boolean same = contact.view().equals(before);
        if (!same) {
            work.changed(customer.fact(new Staff(work)));
        }
        if (!same && before != null) {
            KeyStore.of(work).put(contact.id, customer.id, contact.keys());
        }
        Recorded recorded = Store.recorded(contact.ref(), before == null, same, contact.version);
        work.undoneBy(recorded, new WithdrawContact(contact.id), new RestoreContact(before));
        return recorded;
    }

    private List<Customer> listCustomers(ListCustomers query, Work work) {
        return new Search<>(CustomerEntity.class, "select c from CustomerEntity c")
                .only(Masters.STANDS_FOR_ITSELF)
                .where("locate(lower(:text), lower(c.name)) > 0", "text", query.text())
                .is("c.industry", "industry", query.industry())
                .is("c.region", "region", query.region())
                .is("c.owner", "owner", query.owner())
                .shorterWay(
                        work,
                        CUSTOMERS,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        CustomerEntity::view);
    }

    private List<Contact> listContacts(ListContacts query, Work work) {
        return new Search<>(ContactEntity.class, "select p from ContactEntity p join fetch p.customer c")
                .where("fk(p.customer) = " + Masters.ID_OF_CUSTOMER, "customer", query.customer())
                .page(
                        work,
                        CONTACTS,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        ContactEntity::view);
    }
}
