package org.twinrail.crm.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the customers in the public pool; filters that are null do not count.
 *
 * @param text a part of the name, in small or capital letters
 * @param industry only of this industry
 * @param region only of this region
 * @param sort by what, a minus before it for the other way round: {@code name}, {@code industry}, {@code region}, {@code since} or
 *     {@code lastOwner}; null means {@code since}, the longest there first
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("pool.list")
public record ListPool(
        @Size(max = 200) String text,
        @Size(max = 100) String industry,
        @Size(max = 100) String region,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<PooledCustomer>> {}
