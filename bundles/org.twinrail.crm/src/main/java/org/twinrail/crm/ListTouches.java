package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists touches, the latest first; filters that are null do not count.
 *
 * @param customer only of this customer
 * @param by only those this login made
 * @param track only on this rail
 * @param campaign only of this campaign
 * @param from only on this day or later
 * @param until only before this day
 * @param sort by what, a minus before it for the other way round: {@code at}, {@code channel} or {@code by}; null means {@code -at}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("touch.list")
public record ListTouches(
        @Size(max = 200) String customer,
        @Size(max = 100) String by,
        TouchTrack track,
        @Size(max = 60) String campaign,
        LocalDate from,
        LocalDate until,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Touch>> {}
