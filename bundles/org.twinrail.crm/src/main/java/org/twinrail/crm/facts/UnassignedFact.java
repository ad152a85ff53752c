package org.twinrail.crm.facts;

import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A lead that nobody has (D18), as the conflict rules see it when time has passed: qualified and given to nobody, or new or returned with
 * nobody there to judge it. Unknown texts are empty.
 *
 * @param ref points at the lead by its number
 * @param number the number
 * @param customer the customer's name, or the company's where it is no customer yet
 * @param state {@code NEW}, {@code QUALIFIED} or {@code RETURNED}
 * @param owner login of the person responsible
 * @param ownerDepartment code of that person's department
 * @param hours full working hours for which nobody has had it, by the company's calendar
 */
public record UnassignedFact(
        ObjectRef ref, String number, String customer, String state, String owner, String ownerDepartment, long hours) {
    public UnassignedFact {
        Objects.requireNonNull(ref, "ref");
        number = Objects.requireNonNullElse(number, "");
        customer = Objects.requireNonNullElse(customer, "");
        state = Objects.requireNonNullElse(state, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
    }
}
