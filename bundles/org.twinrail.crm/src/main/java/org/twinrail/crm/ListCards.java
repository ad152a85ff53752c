package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists what {@link ShowBoard} counts at one stage: leads that wait for an answer first, then the other leads, then the opportunities, what
 * stands longest first; filters that are null do not count.
 *
 * @param stage code of the stage
 * @param track code of the track; null means the standard track
 * @param owner only those this login is responsible for
 * @param product only about this product, which leaves out leads
 * @param text only those whose number or customer contains this, in small or capital letters
 * @param wonFrom of the won ones only those won on this day or later
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("funnel.cards")
public record ListCards(
        @NotBlank @Size(max = 40) String stage,
        @Size(max = 40) String track,
        @Size(max = 100) String owner,
        @Size(max = 200) String product,
        @Size(max = 200) String text,
        LocalDate wonFrom,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Card>> {}
