package org.twinrail.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * The indicators one may see, with their figures, the gravest first (D33).
 *
 * @param ago which period: 0 for the one that runs, 1 for the last that is over, and so on; null means 1
 * @param level only figures judged so or graver; null for all
 * @param words only indicators whose name contains these words, capital or small; null for all
 */
@Operation("indicators")
public record ListIndicators(@PositiveOrZero @Max(120) Integer ago, Level level, @Size(max = 100) String words)
        implements Query<List<ListIndicators.Line>> {
    /**
     * A figure beside that of the period before.
     *
     * @param standing the figure
     * @param before the figure of the period before; null for none
     * @param change by how much it grew; null where one of them is none
     */
    public record Line(Standing standing, BigDecimal before, BigDecimal change) {}
}
