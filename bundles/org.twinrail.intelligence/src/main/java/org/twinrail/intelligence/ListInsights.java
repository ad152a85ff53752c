package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists insights, candidates first and then the newer.
 *
 * @param state only those that stand there; null for all
 * @param kind only of this kind; null for all
 * @param words only those that contain these words, capital or small; null for all
 * @param sort by what, a minus before it for the other way round: {@code state}, {@code kind}, {@code topic} or {@code found}; null means
 *     {@code state}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("insights")
public record ListInsights(
        InsightState state,
        NoteKind kind,
        @Size(max = 200) String words,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Insight>> {}
