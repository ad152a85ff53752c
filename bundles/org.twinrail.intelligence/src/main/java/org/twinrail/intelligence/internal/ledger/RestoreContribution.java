package org.twinrail.intelligence.internal.ledger;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.intelligence.Contribution;

/**
 * Takes an acknowledgement back.
 *
 * @param contribution the contribution's id
 */
@Operation("contribution.restore")
public record RestoreContribution(@NotNull UUID contribution) implements Action<Contribution> {}
