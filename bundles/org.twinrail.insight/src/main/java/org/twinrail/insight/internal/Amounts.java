package org.twinrail.insight.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What was counted for one figure.
 *
 * @param numerator the amount
 * @param denominator what it is divided by; null where it is not divided
 * @param beside what it is read beside; null where it is read alone
 */
@Embeddable
public record Amounts(BigDecimal numerator, BigDecimal denominator, BigDecimal beside) {}
