package org.twinrail.crm.facts;

import java.time.Instant;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A lead, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the lead by its number
 * @param number the number
 * @param customer the customer's name, or the company's where it is no customer yet
 * @param state {@code NEW}, {@code QUALIFIED}, {@code HANDED_OFF}, {@code ACCEPTED} or {@code RETURNED}
 * @param owner login of the person responsible
 * @param ownerDepartment code of that person's department
 * @param handedTo login or department it was handed to last
 * @param handedToDepartment code of the department it was handed to, or of that person's
 * @param handedOffAt when it was handed over last; null where it was not
 * @param waitingHours full working hours since then, by the company's calendar; 0 where it is not waiting to be taken
 * @param from login of who handed it over last
 * @param fromDepartment code of that person's department
 */
public record LeadFact(
        ObjectRef ref,
        String number,
        String customer,
        String state,
        String owner,
        String ownerDepartment,
        String handedTo,
        String handedToDepartment,
        Instant handedOffAt,
        long waitingHours,
        String from,
        String fromDepartment) {
    public LeadFact {
        Objects.requireNonNull(ref, "ref");
        number = Objects.requireNonNullElse(number, "");
        customer = Objects.requireNonNullElse(customer, "");
        state = Objects.requireNonNullElse(state, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
        handedTo = Objects.requireNonNullElse(handedTo, "");
        handedToDepartment = Objects.requireNonNullElse(handedToDepartment, "");
        from = Objects.requireNonNullElse(from, "");
        fromDepartment = Objects.requireNonNullElse(fromDepartment, "");
    }
}
