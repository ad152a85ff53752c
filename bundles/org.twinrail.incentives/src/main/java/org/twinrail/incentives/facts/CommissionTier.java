package org.twinrail.incentives.facts;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Concludes one tier of a commission that the person has reached (D30).
 *
 * @param from where the tier begins, in percent of the target
 * @param to where it ends, in percent of the target, exclusive; null for no end
 * @param rate the commission rate in percent
 * @param base whether the rate applies to the slice of the tier or, for the highest tier reached, to the whole value won
 */
public record CommissionTier(BigDecimal from, BigDecimal to, BigDecimal rate, Base base) {
    /** What a tier's rate applies to. */
    public enum Base {
        SLICE,
        WHOLE
    }

    /** A conclusion as decision tables write it; {@code to} may be empty for no end. */
    public static CommissionTier of(String from, String to, String rate, String base) {
        return new CommissionTier(
                new BigDecimal(from.strip()),
                to.isBlank() ? null : new BigDecimal(to.strip()),
                new BigDecimal(rate.strip()),
                Base.valueOf(base.strip().toUpperCase(Locale.ROOT)));
    }
}
