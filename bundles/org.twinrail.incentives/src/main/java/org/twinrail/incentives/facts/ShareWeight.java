package org.twinrail.incentives.facts;

import java.math.BigDecimal;

/**
 * Concludes a weight of a member's share of the pool; where several rules conclude one, they add up.
 *
 * @param weight the weight, not negative; shares are in proportion to it
 */
public record ShareWeight(BigDecimal weight) {
    /** A conclusion as decision tables write it. */
    public static ShareWeight of(String weight) {
        return new ShareWeight(new BigDecimal(weight.strip()));
    }
}
