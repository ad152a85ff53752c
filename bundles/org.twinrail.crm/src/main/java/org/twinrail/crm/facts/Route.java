package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * A coordination rule's conclusion: a way to somebody who takes a lead (D8, D18). Ways are tried in their order; the first that finds somebody
 * who is there and has room holds.
 *
 * @param order the place among the ways, the least first
 * @param way how the person is found
 * @param whom department codes, roles and logins, parted by blanks; empty for the customer's owner
 * @param office only people of this regional office; empty for all
 * @param capacity who has as much open work or more is left out; 0 for no limit
 */
public record Route(int order, Way way, String whom, String office, int capacity) {
    public Route {
        Objects.requireNonNull(way, "way");
        whom = whom == null ? "" : whom.strip();
        office = office == null ? "" : office.strip();
    }

    /** A way by its name, as decision tables write it. */
    public static Route of(int order, String way, String whom, String office, int capacity) {
        return new Route(order, Way.valueOf(way), whom, office, capacity);
    }
}
