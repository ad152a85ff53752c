package org.twinrail.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.Text;

/**
 * Where a figure of an indicator comes from, counted now (D33).
 *
 * @param code the indicator's code
 * @param group what it is of; null or empty for the company
 * @param period the period, as {@code 2026-W09} or {@code 2026-03}
 * @param limit how many things at most; null means 200
 */
@Operation("indicator.sources")
public record ShowSources(
        @NotBlank String code,
        @Size(max = 200) String group,
        @NotBlank @Size(max = 20) String period,
        @Min(1) @Max(5000) Integer limit)
        implements Query<List<ShowSources.Source>> {
    /** Which formula something was counted for. */
    public enum Part {
        NUMERATOR,
        DENOMINATOR,
        BESIDE
    }

    /**
     * One thing that was counted.
     *
     * @param part for which formula
     * @param measure by which measure
     * @param amount how much it is
     * @param object the object; null where it is none of its own
     * @param department the department it is of; empty for none
     * @param other the department on the other side; empty for none
     * @param person the person it is of; empty for nobody
     */
    public record Source(
            Part part,
            Text measure,
            BigDecimal amount,
            ObjectRef object,
            String department,
            String other,
            String person) {}
}
