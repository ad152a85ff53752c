package org.twinrail.crm.ui.internal;

import java.util.Map;
import java.util.function.Consumer;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.Term;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of customers and of the people there. */
final class CustomerForms {
    private static final int MANY = 1000;

    private CustomerForms() {}

    /**
     * A new customer.
     *
     * @param name what it is called; empty where that is to be filled in
     */
    static void create(Desk desk, People people, String name, Consumer<Recorded> done) {
        Form form = new Form(desk, "customer.new", Texts.of("customer.new"))
                .makes()
                .add(Field.fresh("name", Texts.of("column.name"), 200, Offers.customers())
                        .required())
                .start("name", name)
                .start("owner", people.person(desk.user()).isPresent() ? desk.user() : "");
        form.warns((values, found) -> DuplicateWords.warn(desk, values, found));
        fields(form, people, null)
                .does(
                        Texts.of("form.create"),
                        values -> new RecordCustomer(
                                values.text("name"),
                                values.orNull("industry"),
                                values.orNull("region"),
                                values.money("revenue"),
                                values.number("employees"),
                                values.orNull("owner"),
                                values.orNull("externalId"),
                                values.orNull("registration"),
                                values.orNull("phone"),
                                values.orNull("email")),
                        done)
                .open();
    }

    /** Changes of a customer; only what was changed is sent. */
    static void edit(Desk desk, People people, Customer customer) {
        Form form = new Form(desk, "customer.edit", Texts.of("customer.edit", customer.name()))
                .about(customer.name())
                .start(values(customer))
                .version(
                        customer.version(),
                        again -> desk.ask(
                                new FindCustomer(customer.name()),
                                found -> found.ifPresent(
                                        now -> again.accept(new Form.Current(now.version(), values(now))))));
        fields(form, people, customer)
                .does(
                        Texts.of("form.save"),
                        values -> new RecordCustomer(
                                customer.name(),
                                values.changed("industry"),
                                values.changed("region"),
                                values.isChanged("revenue") ? values.money("revenue") : null,
                                values.isChanged("employees") ? values.number("employees") : null,
                                values.changed("owner"),
                                values.changed("externalId"),
                                values.changed("registration"),
                                values.changed("phone"),
                                values.changed("email")),
                        recorded -> {})
                .open();
    }

    private static Map<String, String> values(Customer customer) {
        return Map.of(
                "industry",
                customer.industry(),
                "region",
                customer.region(),
                "revenue",
                FormValues.of(customer.revenue()),
                "employees",
                FormValues.of(customer.employees()),
                "owner",
                customer.owner(),
                "externalId",
                customer.externalId(),
                "registration",
                customer.registration(),
                "phone",
                customer.phone(),
                "email",
                customer.email());
    }

    /** A figure that is known can be corrected, but not be unknown again. */
    private static Form fields(Form form, People people, Customer before) {
        Field revenue = Field.money("revenue", Texts.of("column.revenue"));
        Field employees = Field.number("employees", Texts.of("column.employees"));
        return form.add(Field.usual("industry", Texts.of("column.industry"), 100, Offers.terms(Term.INDUSTRY)))
                .add(Field.usual("region", Texts.of("column.region"), 100, Offers.terms(Term.REGION)))
                .add(before != null && before.revenue() != null ? revenue.required() : revenue)
                .add(before != null && before.employees() != null ? employees.required() : employees)
                .add(Field.choice("owner", Texts.of("column.owner"), Offers.people(people)))
                .add(Field.text("registration", Texts.of("column.registration"), 40))
                .add(Field.text("phone", Texts.of("column.phone"), 60))
                .add(Field.text("email", Texts.of("column.email"), 200).check(CustomerForms::mail))
                .add(Field.text("externalId", Texts.of("column.externalId"), 100));
    }

    /** A new person at a customer, or changes of one. */
    static void contact(Desk desk, String customer, Contact before) {
        boolean isNew = before == null;
        Form form = new Form(
                        desk,
                        isNew ? "contact.new" : "contact.edit",
                        Texts.of(isNew ? "contact.new" : "contact.edit", customer))
                .about(isNew ? customer : customer + "/" + before.name());
        Field name = Field.text("name", Texts.of("column.person"), 100).required();
        if (isNew) {
            form.makes();
        } else {
            form.start(values(before))
                    .version(
                            before.version(),
                            again -> desk.ask(new ListContacts(customer, null, MANY, 0), all -> all.stream()
                                    .filter(contact -> contact.id().equals(before.id()))
                                    .forEach(now -> again.accept(new Form.Current(now.version(), values(now))))));
        }
        form.add(isNew ? name : name.fixed())
                .add(Field.usual("role", Texts.of("column.role"), 100, Offers.terms(Term.ROLE)))
                .add(Field.text("phone", Texts.of("column.phone"), 60))
                .add(Field.text("email", Texts.of("column.email"), 200).check(CustomerForms::mail))
                .does(
                        Texts.of(isNew ? "form.create" : "form.save"),
                        values -> new RecordContact(
                                values.text("name"),
                                customer,
                                values.changed("phone"),
                                values.changed("email"),
                                values.changed("role")),
                        recorded -> {})
                .open();
    }

    private static Map<String, String> values(Contact contact) {
        return Map.of(
                "name", contact.name(), "phone", contact.phone(), "email", contact.email(), "role", contact.role());
    }

    private static org.twinrail.api.Text mail(String typed) {
        return typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? null : Texts.of("email.strange");
    }
}
