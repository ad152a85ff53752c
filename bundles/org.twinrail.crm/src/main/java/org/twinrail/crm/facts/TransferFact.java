package org.twinrail.crm.facts;

import java.util.Objects;
import java.util.Set;
import org.twinrail.api.ObjectRef;

/**
 * A customer about to come to an owner, or to be given back, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the customer by its name
 * @param customer the name
 * @param known false for a customer that is only being recorded
 * @param pooled whether it is in the public pool
 * @param owner login of who owns it now
 * @param ownerName that person's name
 * @param to login of who is to own it; empty where it goes to the pool
 * @param toName that person's name
 * @param toDepartment code of that person's department
 * @param toRoles that person's roles
 * @param held how many customers that person owns already; 0 where one is recorded for somebody else
 * @param claimedToday how many that person claimed today; 0 where one is recorded for somebody else
 * @param lost whether that person was the one who gave this customer back, or from whom the rules took it back
 * @param daysSinceLost how many full days ago that was; 0 where it was not so
 */
public record TransferFact(
        ObjectRef ref,
        String customer,
        boolean known,
        boolean pooled,
        String owner,
        String ownerName,
        String to,
        String toName,
        String toDepartment,
        Set<String> toRoles,
        long held,
        long claimedToday,
        boolean lost,
        long daysSinceLost) {
    public TransferFact {
        Objects.requireNonNull(ref, "ref");
        customer = Objects.requireNonNullElse(customer, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerName = Objects.requireNonNullElse(ownerName, "");
        to = Objects.requireNonNullElse(to, "");
        toName = Objects.requireNonNullElse(toName, "");
        toDepartment = Objects.requireNonNullElse(toDepartment, "");
        toRoles = toRoles == null ? Set.of() : Set.copyOf(toRoles);
    }

    /** True where who is to own it holds the role. */
    public boolean toHas(String role) {
        return toRoles.contains(role);
    }
}
