package org.twinrail.incentives.facts;

import java.math.BigDecimal;

/**
 * Concludes how marketing's common pool is fed (D30).
 *
 * @param rate what part of the increment goes into the pool, in percent
 * @param cap the most the pool may hold for the period; null for no cap
 */
public record PoolRate(BigDecimal rate, BigDecimal cap) {
    /** A conclusion as decision tables write it; {@code cap} may be empty for none. */
    public static PoolRate of(String rate, String cap) {
        return new PoolRate(new BigDecimal(rate.strip()), cap.isBlank() ? null : new BigDecimal(cap.strip()));
    }
}
