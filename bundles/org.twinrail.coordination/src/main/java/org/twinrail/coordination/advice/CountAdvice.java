package org.twinrail.coordination.advice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Reports how advice was used in a period (D4).
 *
 * @param from the first day
 * @param to the day after the last
 */
@Operation("advice.use")
public record CountAdvice(@NotNull LocalDate from, @NotNull LocalDate to) implements Query<AdviceUse> {}
