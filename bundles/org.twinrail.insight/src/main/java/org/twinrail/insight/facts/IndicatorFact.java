package org.twinrail.insight.facts;

import java.util.Objects;

/**
 * A figure of an indicator as the assessment rules see it, compared with its band exactly. The rules answer with {@link Health}; where none
 * speaks the figure is healthy.
 *
 * @param indicator the indicator's code
 * @param group what it is of: a department, a pair of them as {@code marketing|sales}, a login; empty for the company
 * @param side {@code BELOW}, {@code WITHIN} or {@code ABOVE} the band; {@code NONE} where there is nothing to divide by
 * @param beyondPercent how far it is beyond the bound, in whole percent of the bound; 100 where the bound is zero, 0 within the band
 * @param zero true where the figure is zero
 * @param besideZero true where the indicator is read beside another figure and that one is zero in the same period
 * @param besideSome true where that other figure is not zero
 * @param figure the figure as people read it
 * @param lower the lower bound as people read it; empty for none
 * @param upper the upper bound as people read it; empty for none
 */
public record IndicatorFact(
        String indicator,
        String group,
        String side,
        long beyondPercent,
        boolean zero,
        boolean besideZero,
        boolean besideSome,
        String figure,
        String lower,
        String upper) {
    public IndicatorFact {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(side, "side");
    }
}
