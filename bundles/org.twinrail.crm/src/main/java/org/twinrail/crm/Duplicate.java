package org.twinrail.crm;

import java.util.List;
import org.twinrail.api.Text;

/**
 * A customer that may be the same as another one.
 *
 * @param customer the customer
 * @param likeness how sure that is
 * @param points what the evidence adds up to
 * @param evidence what speaks for it and against it, the heaviest first
 */
public record Duplicate(Customer customer, Likeness likeness, int points, List<Evidence> evidence) {
    /**
     * One piece of evidence.
     *
     * @param kind its kind, as {@link org.twinrail.crm.facts.DuplicateEvidence} names them
     * @param degree how alike, in percent
     * @param shared what both have: a number, an address, a name; of near names the other's
     * @param points what it adds to the total; below zero where it speaks against it
     * @param reason why, in the rule's words
     */
    public record Evidence(String kind, int degree, String shared, int points, Text reason) {}
}
