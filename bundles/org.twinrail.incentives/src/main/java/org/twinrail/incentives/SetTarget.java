package org.twinrail.incentives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Sets what a person is to win in a period (D28); one set before is replaced while the period is open.
 *
 * @param person the login
 * @param period {@code 2017}, {@code 2017Q3} or {@code 2017-08}
 * @param amount the value to win
 */
@Operation("target.set")
public record SetTarget(
        @NotBlank String person, @NotNull @Pattern(regexp = Period.PATTERN) String period, @NotNull Money amount)
        implements Action<Recorded> {}
