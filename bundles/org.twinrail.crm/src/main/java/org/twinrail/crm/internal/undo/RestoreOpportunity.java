package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Opportunity;

/**
 * Gives a opportunity the values it had before a change.
 *
 * @param before the opportunity as it was
 */
@Operation("opportunity.restore")
public record RestoreOpportunity(@NotNull Opportunity before) implements Action<Recorded> {}
