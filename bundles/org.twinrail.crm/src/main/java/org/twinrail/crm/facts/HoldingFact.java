package org.twinrail.crm.facts;

import java.math.BigDecimal;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A customer and how its owner came to it and looks after it, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the customer by its name
 * @param customer the name
 * @param owner login of the owner
 * @param ownerDepartment code of the owner's department
 * @param cause by what it came to the owner: {@code RECORDED}, {@code CLAIMED}, {@code ASSIGNED} or {@code UNDONE}
 * @param industry the customer's industry
 * @param region its region
 * @param revenue what it turns over a year, in the currency it was recorded in; zero where unknown
 * @param openOpportunities how many of its opportunities are open
 * @param opportunitySince whether one was opened since it came to the owner
 * @param protectedDays on how many days from today on it is protected by decision or by a filing; 0 for none
 */
public record HoldingFact(
        ObjectRef ref,
        String customer,
        String owner,
        String ownerDepartment,
        String cause,
        String industry,
        String region,
        BigDecimal revenue,
        long openOpportunities,
        boolean opportunitySince,
        long protectedDays) {
    public HoldingFact {
        Objects.requireNonNull(ref, "ref");
        customer = Objects.requireNonNullElse(customer, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
        cause = Objects.requireNonNullElse(cause, "");
        industry = Objects.requireNonNullElse(industry, "");
        region = Objects.requireNonNullElse(region, "");
        revenue = Objects.requireNonNullElse(revenue, BigDecimal.ZERO);
    }
}
