package org.twinrail.coordination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists conflicts: open ones first, then the graver, then the newer.
 *
 * @param state which ones; null means {@link Which#OPEN}
 * @param kind only this kind's code; null for all
 * @param party only those this login or department is a party to; null for all
 * @param about only those about this object, as {@code kind/id}; null for all
 * @param sort by what, a minus before it for the other way round: {@code urgency}, {@code since}, {@code severity}, {@code kind},
 *     {@code state}, {@code step}, {@code deadline} or {@code about}; null means {@code urgency}, which is the order above
 * @param page the page, from 1; null means the first
 * @param size conflicts per page; null means 50
 */
@Operation("conflicts.list")
public record ListConflicts(
        Which state,
        @Size(max = 60) String kind,
        @Size(max = 100) String party,
        @Size(max = 300) String about,
        @Size(max = 40) String sort,
        @Min(1) @Max(1_000_000) Integer page,
        @Min(1) @Max(500) Integer size)
        implements Query<ConflictPage> {
    /** Which conflicts to list. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }
}
