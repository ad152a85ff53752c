package org.twinrail.incentives;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows the assessment of a period as it was last run or closed.
 *
 * @param period the period
 * @param person only this person's scorecard and statement; null for all
 */
@Operation("assessment.show")
public record ShowAssessment(@NotNull @Pattern(regexp = Period.PATTERN) String period, String person)
        implements Query<Optional<Assessment>> {}
