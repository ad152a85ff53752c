package org.twinrail.api.people;

import org.twinrail.api.Text;

/**
 * A department of the company.
 *
 * @param code the stable code rules and mappings use: {@code marketing}, {@code sales}, {@code management}…
 * @param name what it is called, in both languages
 * @param rail {@code PULL} for marketing's side, {@code PUSH} for sales' side, {@code NONE} for the others
 * @param head the login of its head; null where the place is vacant
 * @param version for optimistic locking
 */
public record Department(String code, Text name, Rail rail, String head, long version) {
    /** Which of the two rails a department runs on (D1). */
    public enum Rail {
        PULL,
        PUSH,
        NONE
    }
}
