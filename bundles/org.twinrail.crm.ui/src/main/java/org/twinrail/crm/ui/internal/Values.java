package org.twinrail.crm.ui.internal;

import org.twinrail.api.Text;
import org.twinrail.crm.Customer;
import org.twinrail.crm.CustomerField;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** The fields of a customer as people read them. */
final class Values {
    private Values() {}

    /** What a field is called. */
    static Text title(CustomerField field) {
        return switch (field) {
            case INDUSTRY -> Texts.of("column.industry");
            case REGION -> Texts.of("column.region");
            case REVENUE -> Texts.of("column.revenue");
            case EMPLOYEES -> Texts.of("column.employees");
            case OWNER -> Texts.of("column.owner");
            case EXTERNAL_ID -> Texts.of("column.externalId");
            case REGISTRATION -> Texts.of("column.registration");
            case PHONE -> Texts.of("column.phone");
            case EMAIL -> Texts.of("column.email");
        };
    }

    /** Its value; empty where there is none. */
    static String shown(CustomerField field, Customer customer, People people, Desk desk) {
        return switch (field) {
            case INDUSTRY -> customer.industry();
            case REGION -> customer.region();
            case REVENUE -> Shown.briefly(customer.revenue(), desk.reader());
            case EMPLOYEES -> Shown.number(customer.employees());
            case OWNER -> customer.owner().isEmpty() ? "" : people.name(customer.owner());
            case EXTERNAL_ID -> customer.externalId();
            case REGISTRATION -> customer.registration();
            case PHONE -> customer.phone();
            case EMAIL -> customer.email();
        };
    }
}
