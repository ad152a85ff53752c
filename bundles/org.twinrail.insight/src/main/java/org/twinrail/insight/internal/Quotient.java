package org.twinrail.insight.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.twinrail.insight.Unit;

/**
 * A figure before it is rounded: two amounts, and what it is in. Compared exactly, so that 30.004 % is beyond 30 %.
 *
 * @param numerator what was counted
 * @param denominator what it is divided by, not negative; null where it is not divided
 * @param unit what it is in
 */
record Quotient(BigDecimal numerator, BigDecimal denominator, Unit unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether there is something to divide by. */
    boolean exists() {
        return denominator == null || denominator.signum() != 0;
    }

    boolean isZero() {
        return exists() && numerator.signum() == 0;
    }

    /** Compares with a bound in the unit; only where it exists. */
    int compareTo(BigDecimal bound) {
        return upper().compareTo(bound.multiply(lower()));
    }

    /** How far it is from a bound, in whole percent of the bound; 100 for a bound of zero it is not at. */
    long percentFrom(BigDecimal bound) {
        BigDecimal far = upper().subtract(bound.multiply(lower())).abs();
        if (far.signum() == 0) {
            return 0;
        }
        BigDecimal whole = bound.multiply(lower()).abs();
        return whole.signum() == 0
                ? 100
                : far.multiply(HUNDRED).divide(whole, 0, RoundingMode.DOWN).longValue();
    }

    /** The figure for people: whole for what is only counted, one place for percent, two for hours, money and averages. */
    Optional<BigDecimal> rounded() {
        if (!exists()) {
            return Optional.empty();
        }
        int places = unit == Unit.PERCENT ? 1 : unit == Unit.COUNT && denominator == null ? 0 : 2;
        return Optional.of(upper().divide(lower(), places, RoundingMode.HALF_UP));
    }

    private BigDecimal upper() {
        return unit == Unit.PERCENT ? numerator.multiply(HUNDRED) : numerator;
    }

    private BigDecimal lower() {
        return denominator == null ? BigDecimal.ONE : denominator;
    }
}
