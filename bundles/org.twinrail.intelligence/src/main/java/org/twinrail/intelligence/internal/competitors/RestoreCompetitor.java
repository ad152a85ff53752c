package org.twinrail.intelligence.internal.competitors;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.intelligence.Competitor;

/**
 * Gives a competitor the values again that it had.
 *
 * @param before as it was
 */
@Operation("competitor.restore")
public record RestoreCompetitor(@NotNull Competitor before) implements Action<Competitor> {}
