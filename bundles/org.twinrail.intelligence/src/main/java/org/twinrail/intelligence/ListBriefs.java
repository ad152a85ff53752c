package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists briefs, the newest first.
 *
 * @param competitor only those about this competitor; null for all
 * @param words only those that contain these words, capital or small; null for all
 * @param all true to list those no longer in force as well; null means false
 * @param sort by what, a minus before it for the other way round: {@code at}, {@code title} or {@code until}; null means {@code -at}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("briefs")
public record ListBriefs(
        @Size(max = 100) String competitor,
        @Size(max = 200) String words,
        Boolean all,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Brief>> {}
