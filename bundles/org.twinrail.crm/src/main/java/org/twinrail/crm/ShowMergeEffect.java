package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.spi.MergeParticipant;

/**
 * Shows what merging two customers would do, before it is done: what moves, whose it is then, and which statements of pay rest on it.
 *
 * @param survivor name of the customer that would stay
 * @param merged name of the customer that would no longer be one of its own
 * @param taken as in {@link MergeCustomers}
 */
@Operation("customers.merge-effect")
public record ShowMergeEffect(
        @NotBlank @Size(max = 200) String survivor, @NotBlank @Size(max = 200) String merged, Set<CustomerField> taken)
        implements Query<ShowMergeEffect.MergeEffect> {
    /**
     * What it would do.
     *
     * @param survivor the customer that would stay, as it is
     * @param merged the other one, as it is
     * @param result the customer that would come of it
     * @param effects what else it would do, in every bundle
     */
    public record MergeEffect(
            Customer survivor, Customer merged, Customer result, List<MergeParticipant.Effect> effects) {}
}
