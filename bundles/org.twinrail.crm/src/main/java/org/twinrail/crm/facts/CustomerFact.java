package org.twinrail.crm.facts;

import java.math.BigDecimal;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A customer, as rules see it. Unknown texts are empty, unknown figures zero.
 *
 * @param ref points at the customer by its name
 * @param name the name
 * @param owner login of the person responsible
 * @param ownerDepartment code of that person's department
 * @param industry the industry
 * @param region the region
 * @param revenue what it turns over a year, in the currency it was recorded in
 * @param employees how many people it employs
 */
public record CustomerFact(
        ObjectRef ref,
        String name,
        String owner,
        String ownerDepartment,
        String industry,
        String region,
        BigDecimal revenue,
        int employees) {
    public CustomerFact {
        Objects.requireNonNull(ref, "ref");
        name = Objects.requireNonNullElse(name, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
        industry = Objects.requireNonNullElse(industry, "");
        region = Objects.requireNonNullElse(region, "");
        revenue = Objects.requireNonNullElse(revenue, BigDecimal.ZERO);
    }
}
