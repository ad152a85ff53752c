package org.twinrail.crm.internal.funnel;

import java.math.BigDecimal;
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
