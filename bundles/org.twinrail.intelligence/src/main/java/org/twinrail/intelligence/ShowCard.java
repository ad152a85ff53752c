package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows a competitor's card.
 *
 * @param name the competitor's name
 */
@Operation("competitor.card")
public record ShowCard(@NotBlank @Size(max = 100) String name) implements Query<CompetitorCard> {}
