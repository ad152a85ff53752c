package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Acknowledges, as somebody of the department that received it, that a contribution helped; from then on it counts.
 *
 * @param contribution the contribution's id
 */
@Operation("contribution.acknowledge")
public record AcknowledgeContribution(@NotNull UUID contribution) implements Action<Contribution> {}
