package org.twinrail.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.twinrail.api.Text;

/**
 * A figure of an indicator in one period, judged by the rules in force now.
 *
 * @param code the indicator's code
 * @param name the indicator's name
 * @param unit what the figure is
 * @param group what it is of: a department, a pair of them as {@code marketing|sales}, a login; empty for the company
 * @param period the period, as {@code 2026-W09} or {@code 2026-03}
 * @param from the period's first day
 * @param running true while the period is not over
 * @param kept true where the figure was kept when the period was over; false where it was counted now
 * @param numerator what was counted
 * @param denominator what it was divided by; null where it is not divided
 * @param value the figure, rounded for people; null where there is nothing to divide by
 * @param lower the lower end of the band; null for none
 * @param upper the upper end of the band; null for none
 * @param level how it is judged
 * @param why why it is judged so
 */
public record Standing(
        String code,
        Text name,
        Unit unit,
        String group,
        String period,
        LocalDate from,
        boolean running,
        boolean kept,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal lower,
        BigDecimal upper,
        Level level,
        Text why) {}
