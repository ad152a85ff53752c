package org.twinrail.crm.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the leads that nobody has, however old, the longest waiting first: those qualified and given to nobody, and those new or returned with
 * nobody there to judge them.
 *
 * @param hours only those that nobody has had for so many working hours; null for all
 * @param sort by what, a minus before it for the other way round: {@code since}, {@code number}, {@code customer} or {@code owner}; null means
 *     {@code since}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("leads.unassigned")
public record ListUnassigned(
        @PositiveOrZero Integer hours,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<UnassignedLead>> {}
