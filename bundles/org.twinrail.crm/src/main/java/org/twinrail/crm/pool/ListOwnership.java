package org.twinrail.crm.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists changes of ownership, the latest first; filters that are null do not count.
 *
 * @param customer only of the customer with this name
 * @param person only those by which this login got or lost a customer
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("customer.ownership")
public record ListOwnership(
        @Size(max = 200) String customer,
        @Size(max = 100) String person,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<OwnershipChange>> {}
