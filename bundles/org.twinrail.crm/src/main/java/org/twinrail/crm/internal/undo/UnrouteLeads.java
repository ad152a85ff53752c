package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.crm.Lead;

/**
 * Takes leads back that were routed together.
 *
 * @param batch the id of the action that routed them
 * @param steps what was done with each
 */
@Operation("leads.unroute")
public record UnrouteLeads(@NotNull UUID batch, @NotNull List<Step> steps) implements Action<Void> {
    public UnrouteLeads {
        steps = List.copyOf(steps);
    }

    /**
     * One lead that was handed over.
     *
     * @param before the lead as it was
     * @param version its version since
     */
    public record Step(Lead before, long version) {}
}
