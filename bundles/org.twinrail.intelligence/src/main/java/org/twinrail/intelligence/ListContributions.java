package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists single contributions, the newest first.
 *
 * @param from only of this department; null for all
 * @param to only to this department; null for all
 * @param acknowledged only those that count, or only those that wait; null for all
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("contributions.list")
public record ListContributions(
        @Size(max = 40) String from,
        @Size(max = 40) String to,
        Boolean acknowledged,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Contribution>> {}
