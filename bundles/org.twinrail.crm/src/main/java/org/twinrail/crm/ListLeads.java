package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists leads, the latest first; filters that are null do not count.
 *
 * @param state only in this state
 * @param customer only of this customer
 * @param owner only those this login is responsible for
 * @param handedTo only those handed to this login or department
 * @param campaign only those this campaign brought
 * @param sort by what, a minus before it for the other way round: {@code number}, {@code state}, {@code customer}, {@code source}, {@code campaign}, {@code owner},
 *     {@code handedTo}, {@code handedOffAt}, {@code capturedAt} or {@code waits} (those that wait for an answer first, the longest waiting before the others);
 *     null means {@code -capturedAt}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 * @param waitingHours only those that were handed over at least so many working hours ago and wait for an answer
 */
@Operation("lead.list")
public record ListLeads(
        LeadState state,
        @Size(max = 200) String customer,
        @Size(max = 100) String owner,
        @Size(max = 100) String handedTo,
        @Size(max = 60) String campaign,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset,
        @PositiveOrZero Integer waitingHours)
        implements Query<List<Lead>> {
    /** Lists leads, however long they wait. */
    public ListLeads(
            LeadState state,
            String customer,
            String owner,
            String handedTo,
            String campaign,
            String sort,
            Integer limit,
            Integer offset) {
        this(state, customer, owner, handedTo, campaign, sort, limit, offset, null);
    }
}
