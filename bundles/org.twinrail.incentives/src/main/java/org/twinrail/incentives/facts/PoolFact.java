package org.twinrail.incentives.facts;

import java.math.BigDecimal;

/**
 * The increment that may feed marketing's common pool (D29, D30). The pool is fed by increment, never by revenue credit.
 *
 * @param period the period, for example {@code 2017Q3}
 * @param influenced the value won in deals that marketing touched, alone or jointly
 * @param baseline what that value would have been anyway
 * @param agreed whether the baseline was agreed on before; false where it is the same measure of the period before
 * @param increment the influenced value less the baseline; may be negative
 */
public record PoolFact(
        String period, BigDecimal influenced, BigDecimal baseline, boolean agreed, BigDecimal increment) {}
