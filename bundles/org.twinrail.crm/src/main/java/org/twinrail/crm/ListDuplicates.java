package org.twinrail.crm;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Goes through all customers, some at a time, and lists those that may be the same. Each step reads a bounded number of keys; to go on, ask
 * again after {@link Step#next}. A key that more than thirty customers share tells nothing and is passed over.
 *
 * @param after where the step before ended; null to begin
 */
@Operation("duplicates.list")
public record ListDuplicates(@Size(max = 140) String after) implements Query<ListDuplicates.Step> {
    /**
     * What one step found.
     *
     * @param pairs two customers each, every pair once
     * @param next where to go on; null at the end
     * @param read how many keys were read
     * @param all how many keys there are
     * @param unprepared how many customers and contacts have no keys yet, see {@link PrepareDuplicates}
     */
    public record Step(List<Pair> pairs, String next, long read, long all, long unprepared) {}

    /**
     * Two customers that may be the same.
     *
     * @param customer one of them, the first by name
     * @param duplicate the other one, with what speaks for it
     */
    public record Pair(Customer customer, Duplicate duplicate) {}
}
