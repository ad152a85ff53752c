package org.twinrail.rules.internal.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interval of numbers, or of days counted from 1970.
 *
 * @param low where it begins; null for no beginning
 * @param withLow true where the beginning belongs to it
 * @param high where it ends; null for no end
 * @param withHigh true where the end belongs to it
 * @param days true for days
 */
record Range(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh, boolean days) implements Values {

    /** The values that stand so to a bound: {@code <}, {@code <=}, {@code >}, {@code >=} or {@code ==}. */
    static Range of(String operator, BigDecimal bound, boolean days) {
        boolean with = operator.endsWith("=");
        return switch (operator.charAt(0)) {
            case '<' -> new Range(null, false, bound, with, days);
            case '>' -> new Range(bound, with, null, false, days);
            default -> new Range(bound, true, bound, true, days);
        };
    }

    @Override
    public Optional<Values> and(Values other) {
        Range o = (Range) other;
        int low = compareLow(o);
        int high = compareHigh(o);
        Range lower = low >= 0 ? this : o;
        Range upper = high <= 0 ? this : o;
        Range both = new Range(lower.low, lower.withLow, upper.high, upper.withHigh, days);
        return both.isNone() ? Optional.empty() : Optional.of(both);
    }

    private int compareLow(Range o) {
        if (low == null || o.low == null) {
            return low == o.low ? 0 : low == null ? -1 : 1;
        }
        int order = low.compareTo(o.low);
        return order != 0 ? order : Boolean.compare(o.withLow, withLow);
    }

    private int compareHigh(Range o) {
        if (high == null || o.high == null) {
            return high == o.high ? 0 : high == null ? 1 : -1;
        }
        int order = high.compareTo(o.high);
        return order != 0 ? order : Boolean.compare(withHigh, o.withHigh);
    }

    @Override
    public List<Values> minus(Values other) {
        Range o = (Range) other;
        List<Values> rest = new ArrayList<>();
        if (o.low != null) {
            and(new Range(null, false, o.low, !o.withLow, days)).ifPresent(rest::add);
        }
        if (o.high != null) {
            and(new Range(o.high, !o.withHigh, null, false, days)).ifPresent(rest::add);
        }
        return rest;
    }

    private boolean isNone() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && !(withLow && withHigh);
    }

    @Override
    public String shown() {
        if (low != null && high != null && low.compareTo(high) == 0) {
            return "= " + shown(low);
        }
        String from = low == null ? "" : (withLow ? "≥ " : "> ") + shown(low);
        String to = high == null ? "" : (withHigh ? "≤ " : "< ") + shown(high);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " ∧ " + to;
    }

    private String shown(BigDecimal bound) {
        return days ? LocalDate.ofEpochDay(bound.longValue()).toString() : bound.toPlainString();
    }
}
