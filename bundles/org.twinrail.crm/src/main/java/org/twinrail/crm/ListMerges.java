package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the customers that were merged into a customer and still are, the latest first.
 *
 * @param customer name of the customer
 * @param limit how many at most; null means 100
 */
@Operation("customers.merges")
public record ListMerges(@NotBlank @Size(max = 200) String customer, @Min(1) @Max(1000) Integer limit)
        implements Query<List<ListMerges.Merge>> {
    /**
     * A merge that stands.
     *
     * @param action the id of the action that did it, by which it is taken back
     * @param merged the name the customer had that was merged
     * @param at when
     * @param by login of who did it
     */
    public record Merge(UUID action, String merged, Instant at, String by) {}
}
