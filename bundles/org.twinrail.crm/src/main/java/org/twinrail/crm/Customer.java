package org.twinrail.crm;

import java.util.Objects;
import org.twinrail.api.Money;

/**
 * A customer.
 *
 * @param name the name, by which everything refers to it
 * @param industry empty where unknown
 * @param region empty where unknown
 * @param revenue what it turns over a year; null where unknown
 * @param employees how many people it employs; null where unknown
 * @param owner login of the person responsible; empty where nobody is
 * @param externalId its id in another system; empty for none
 * @param version for optimistic locking
 * @param registration its number in the company register (统一社会信用代码); empty where unknown
 * @param phone its telephone number; empty where unknown
 * @param email its mail address; empty where unknown
 */
public record Customer(
        String name,
        String industry,
        String region,
        Money revenue,
        Integer employees,
        String owner,
        String externalId,
        long version,
        String registration,
        String phone,
        String email) {
    public Customer {
        registration = Objects.requireNonNullElse(registration, "");
        phone = Objects.requireNonNullElse(phone, "");
        email = Objects.requireNonNullElse(email, "");
    }

    /** A customer of whom neither registration nor telephone number nor mail address is known. */
    public Customer(
            String name,
            String industry,
            String region,
            Money revenue,
            Integer employees,
            String owner,
            String externalId,
            long version) {
        this(name, industry, region, revenue, employees, owner, externalId, version, "", "", "");
    }
}
