package org.twinrail.crm.internal.merging;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.twinrail.api.Money;
import org.twinrail.crm.Customer;
import org.twinrail.crm.CustomerField;

/** The values of two customers that become one, field by field. */
final class Values {
    private Values() {}

    /**
     * The survivor with the values taken over from the merged one.
     *
     * @param taken of which fields; null for those the survivor has no value of
     */
    static Customer merged(Customer survivor, Customer merged, Set<CustomerField> taken) {
        return each(survivor, field -> {
            boolean take = taken == null ? isMissing(value(survivor, field)) : taken.contains(field);
            return value(take ? merged : survivor, field);
        });
    }

    /** The survivor where a merge is taken back: what the merge changed and nobody since is as it was before. */
    static Customer apart(Customer now, Customer before, Customer after) {
        return each(now, field -> {
            boolean untouched = Objects.equals(value(now, field), value(after, field));
            return value(untouched ? before : now, field);
        });
    }

    private static boolean isMissing(Object value) {
        return value == null || value.equals("");
    }

    private static Object value(Customer customer, CustomerField field) {
        return switch (field) {
            case INDUSTRY -> customer.industry();
            case REGION -> customer.region();
            case REVENUE -> customer.revenue();
            case EMPLOYEES -> customer.employees();
            case OWNER -> customer.owner();
            case EXTERNAL_ID -> customer.externalId();
            case REGISTRATION -> customer.registration();
            case PHONE -> customer.phone();
            case EMAIL -> customer.email();
        };
    }

    private static Customer each(Customer like, Function<CustomerField, Object> values) {
        return new Customer(
                like.name(),
                (String) values.apply(CustomerField.INDUSTRY),
                (String) values.apply(CustomerField.REGION),
                (Money) values.apply(CustomerField.REVENUE),
                (Integer) values.apply(CustomerField.EMPLOYEES),
                (String) values.apply(CustomerField.OWNER),
                (String) values.apply(CustomerField.EXTERNAL_ID),
                like.version(),
                (String) values.apply(CustomerField.REGISTRATION),
                (String) values.apply(CustomerField.PHONE),
                (String) values.apply(CustomerField.EMAIL));
    }
}
