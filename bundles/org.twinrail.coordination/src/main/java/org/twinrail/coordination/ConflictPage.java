package org.twinrail.coordination;

import java.util.List;

/**
 * One page of conflicts.
 *
 * @param conflicts the page's conflicts, in the query's order
 * @param page the page's number, from 1
 * @param total how many conflicts fit the query on all pages
 */
public record ConflictPage(List<Conflict> conflicts, int page, long total) {
    public ConflictPage {
        conflicts = List.copyOf(conflicts);
    }
}
