package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the opportunities won in a half-open span of days, with the touches that may have helped (D31), by closing day and number.
 *
 * @param from the first day, inclusive
 * @param until the day after the last
 * @param touchDaysBefore how many days before an opportunity was opened a touch of its customer still counts; null means 180
 */
@Operation("deals.won")
public record DealsWon(@NotNull LocalDate from, @NotNull LocalDate until, @Min(0) @Max(3650) Integer touchDaysBefore)
        implements Query<List<WonDeal>> {}
