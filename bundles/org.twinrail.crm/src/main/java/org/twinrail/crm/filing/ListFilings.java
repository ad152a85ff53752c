package org.twinrail.crm.filing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists filings; filters that are null do not count.
 *
 * @param company only of the company of this name, however it is written
 * @param by only of this login
 * @param state only in this state
 * @param sort by what, a minus before it for the other way round: {@code number}, {@code company}, {@code by}, {@code filedAt} or
 *     {@code protectedUntil}; null means {@code -filedAt}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("filings.list")
public record ListFilings(
        @Size(max = 200) String company,
        @Size(max = 100) String by,
        FilingState state,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Filing>> {}
