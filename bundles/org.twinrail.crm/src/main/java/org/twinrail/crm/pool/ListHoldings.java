package org.twinrail.crm.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the customers a person owns, with when each falls into the public pool.
 *
 * @param owner the person's login
 * @param warned true for those only of which the person was warned; null means false
 * @param sort by what, a minus before it for the other way round: {@code customer} or {@code since}; null means {@code since}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("pool.holdings")
public record ListHoldings(
        @NotBlank @Size(max = 100) String owner,
        Boolean warned,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Holding>> {}
