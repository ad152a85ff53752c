package org.twinrail.crm.internal.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinrail.api.Money;
import org.twinrail.crm.internal.common.Amount;

/** Counts and sums of one place in the funnel. */
final class Tally {
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private long count;
    private long lost;
    private long left;
    private long days;

    void add(long many) {
        count += many;
    }

    void addLost(long many) {
        lost += many;
    }

    /** Adds an amount; without a currency there is none. */
    void add(String currency, BigDecimal amount) {
        if (currency != null && amount != null) {
            sums.merge(currency, amount, BigDecimal::add);
        }
    }

    void add(Tally other) {
        count += other.count;
        lost += other.lost;
        other.sums.forEach(this::add);
    }

    /** Adds those that moved on, and how many days they had stood here together. */
    void left(long many, long daysTogether) {
        left += many;
        days += daysTogether;
    }

    long left() {
        return left;
    }

    /** How many days those that moved on had stood here, on average; null where none did. */
    BigDecimal days() {
        return left == 0 ? null : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(left), 1, RoundingMode.HALF_UP);
    }

    long count() {
        return count;
    }

    long lost() {
        return lost;
    }

    List<Money> amounts() {
        return sums.entrySet().stream()
                .map(s -> Amount.money(s.getValue(), s.getKey()))
                .toList();
    }
}
