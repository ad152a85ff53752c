package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists competitors by name.
 *
 * @param words only those whose name contains these, capital or small; null for all
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("competitors")
public record ListCompetitors(
        @Size(max = 100) String words, @Min(1) @Max(1000) Integer limit, @PositiveOrZero Integer offset)
        implements Query<List<Competitor>> {}
