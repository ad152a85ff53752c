package org.twinrail.api.requests;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.spi.Explainer;

/**
 * Explains any action, conflict or statement line by its id: the reasons, the rules that fired, the facts they looked at.
 *
 * @param id the id as an outcome, a conflict or a statement shows it
 */
@Operation("explain")
public record Explain(@NotNull UUID id) implements Query<Explainer.Explanation> {}
