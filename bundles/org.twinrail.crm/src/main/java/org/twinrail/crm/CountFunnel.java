package org.twinrail.crm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Counts what stands where in the funnel (D6), of what came in within a half-open span of days: touches without a name, leads captured,
 * opportunities opened.
 *
 * @param from the first day
 * @param until the day after the last
 * @param track code of the track; null means the standard track
 */
@Operation("funnel.counts")
public record CountFunnel(@NotNull LocalDate from, @NotNull LocalDate until, @Size(max = 40) String track)
        implements Query<Funnel> {}
