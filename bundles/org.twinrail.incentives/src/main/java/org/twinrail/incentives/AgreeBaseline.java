package org.twinrail.incentives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Freezes the baseline of a period, from which the increment that feeds marketing's pool is measured (D29); it is agreed once.
 *
 * @param period the period
 * @param amount the value that deals touched by marketing would reach anyway
 * @param method how it was found, for people
 */
@Operation("baseline.agree")
public record AgreeBaseline(
        @NotNull @Pattern(regexp = Period.PATTERN) String period,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String method)
        implements Action<Recorded> {}
