package org.twinrail.crm.facts;

import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A lead that is to be given to somebody, as the coordination rules see it (D8, D18). Unknown texts are empty.
 *
 * @param ref points at the lead by its number
 * @param number the number
 * @param source where it came from
 * @param campaign code of the campaign that brought it
 * @param text what they want, for rules about products
 * @param customer the customer's name, or the company's where it is no customer yet
 * @param region the customer's region
 * @param industry the customer's industry
 * @param track code of its track
 * @param owner login of the person responsible until now
 * @param ownerDepartment code of that person's department
 * @param customerOwner login of the person responsible for the customer
 * @param customerOwnerDepartment code of that person's department
 * @param customerOwnerPresent true where that person works here and is not absent today
 */
public record RoutingFact(
        ObjectRef ref,
        String number,
        String source,
        String campaign,
        String text,
        String customer,
        String region,
        String industry,
        String track,
        String owner,
        String ownerDepartment,
        String customerOwner,
        String customerOwnerDepartment,
        boolean customerOwnerPresent) {
    public RoutingFact {
        Objects.requireNonNull(ref, "ref");
        number = Objects.requireNonNullElse(number, "");
        source = Objects.requireNonNullElse(source, "");
        campaign = Objects.requireNonNullElse(campaign, "");
        text = Objects.requireNonNullElse(text, "");
        customer = Objects.requireNonNullElse(customer, "");
        region = Objects.requireNonNullElse(region, "");
        industry = Objects.requireNonNullElse(industry, "");
        track = Objects.requireNonNullElse(track, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
        customerOwner = Objects.requireNonNullElse(customerOwner, "");
        customerOwnerDepartment = Objects.requireNonNullElse(customerOwnerDepartment, "");
    }
}
