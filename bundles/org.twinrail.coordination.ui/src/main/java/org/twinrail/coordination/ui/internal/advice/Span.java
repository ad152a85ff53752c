package org.twinrail.coordination.ui.internal.advice;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The spans the report on advice is made for, the last day not included. */
enum Span {
    QUARTER,
    LAST_QUARTER,
    MONTH,
    LAST_MONTH,
    YEAR;

    /** The first day. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case MONTH -> month(today);
            case LAST_MONTH -> month(today).minusMonths(1);
            case QUARTER -> quarter(today);
            case LAST_QUARTER -> quarter(today).minusMonths(3);
            case YEAR -> today.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /** The day after the last. */
    LocalDate to(LocalDate today) {
        return switch (this) {
            case MONTH, LAST_MONTH -> from(today).plusMonths(1);
            case QUARTER, LAST_QUARTER -> from(today).plusMonths(3);
            case YEAR -> from(today).plusYears(1);
        };
    }

    private static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate quarter(LocalDate day) {
        return month(day).minusMonths((day.getMonthValue() - 1) % 3);
    }
}
