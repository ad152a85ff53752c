package org.twinrail.incentives.facts;

import java.math.BigDecimal;

/**
 * A won deal, for the rule that picks its attribution model (D31).
 *
 * @param number the deal's number
 * @param product the product's name; empty for none
 * @param amount what it was won for
 * @param days how many days it took from opening to winning
 * @param marketingTouches how many touches marketing made alone
 * @param salesTouches how many touches sales made alone
 * @param jointTouches how many touches both made together
 */
public record DealFact(
        String number,
        String product,
        BigDecimal amount,
        long days,
        int marketingTouches,
        int salesTouches,
        int jointTouches) {}
