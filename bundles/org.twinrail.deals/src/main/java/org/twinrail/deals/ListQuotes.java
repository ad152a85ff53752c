package org.twinrail.deals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists quotes, the newest first.
 *
 * @param opportunity only those of this opportunity; null for all
 * @param all true to list the revisions that others took the place of as well; null means false
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("quote.list")
public record ListQuotes(
        @Size(max = 60) String opportunity,
        Boolean all,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Quote>> {}
