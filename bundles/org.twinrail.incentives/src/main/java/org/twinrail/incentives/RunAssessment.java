package org.twinrail.incentives;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Assesses a period by the rules in force (D28, D30, D31). While the period is open the result replaces the one before; a closed period is
 * answered as it was closed and nothing is computed.
 *
 * @param period the period
 * @param currency the currency to assess in; null where all deals of the period are in one
 */
@Operation("assessment.run")
public record RunAssessment(
        @NotNull @Pattern(regexp = Period.PATTERN) String period, @Pattern(regexp = "[A-Z]{3}") String currency)
        implements Action<Assessment> {}
