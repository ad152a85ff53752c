package org.twinrail.incentives;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Assesses a period once more and closes it: from then on its statements do not change (D33).
 *
 * <p>Periods that share a day are not both closed, because a deal is paid once.
 *
 * @param period the period
 * @param currency the currency to assess in; null where all deals of the period are in one
 */
@Operation("assessment.close")
public record CloseAssessment(
        @NotNull @Pattern(regexp = Period.PATTERN) String period, @Pattern(regexp = "[A-Z]{3}") String currency)
        implements Action<Assessment> {}
