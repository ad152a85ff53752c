package org.twinrail.deals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists orders, the newest first.
 *
 * @param opportunity only those of this opportunity; null for all
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("order.list")
public record ListOrders(
        @Size(max = 60) String opportunity, @Min(1) @Max(1000) Integer limit, @PositiveOrZero Integer offset)
        implements Query<List<Order>> {}
