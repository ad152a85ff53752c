package org.twinrail.intelligence.internal.ledger;

/**
 * Who gave to whom.
 *
 * @param giver the giver's login
 * @param from the giver's department; empty for none
 * @param to the department it was given to; empty for none
 */
public record Gift(String giver, String from, String to) {
    /** Only what one department gives another is a contribution. */
    boolean isBetweenDepartments() {
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }
}
