package org.twinrail.insight;

import java.math.BigDecimal;
import java.util.List;
import org.twinrail.api.Text;

/**
 * An indicator as it is declared (D33).
 *
 * @param code its code
 * @param name its name
 * @param unit what its figures are
 * @param rhythm how long its periods are
 * @param grouping what it has a figure for
 * @param numerator the formula counted: measures with their parameters, several joined by {@code +}
 * @param denominator the formula it is divided by; empty for none
 * @param beside the formula of the figure it is read beside; empty for none
 * @param lower the lower end of its band, in its unit; null for none
 * @param upper the upper end of its band, in its unit; null for none
 * @param seenBy the roles and departments that see it; empty for everybody
 * @param retired true where it is not taken any more
 * @param version its version, for optimistic locking
 */
public record Indicator(
        String code,
        Text name,
        Unit unit,
        Rhythm rhythm,
        Grouping grouping,
        String numerator,
        String denominator,
        String beside,
        BigDecimal lower,
        BigDecimal upper,
        List<String> seenBy,
        boolean retired,
        long version) {
    public Indicator {
        seenBy = List.copyOf(seenBy);
    }
}
