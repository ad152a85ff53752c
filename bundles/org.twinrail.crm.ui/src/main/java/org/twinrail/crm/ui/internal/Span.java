package org.twinrail.crm.ui.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The spans of days a funnel is looked at for. */
enum Span {
    QUARTER,
    LAST_QUARTER,
    YEAR,
    LAST_YEAR,
    TWELVE_MONTHS,
    EVER;

    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

    /** The first day. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case QUARTER -> quarter(today);
            case LAST_QUARTER -> quarter(today).minus(1, IsoFields.QUARTER_YEARS);
            case YEAR -> today.with(TemporalAdjusters.firstDayOfYear());
            case LAST_YEAR -> today.with(TemporalAdjusters.firstDayOfYear()).minusYears(1);
            case TWELVE_MONTHS -> today.minusYears(1).plusDays(1);
            case EVER -> BEGINNING;
        };
    }

    /** The day after the last. */
    LocalDate until(LocalDate today) {
        return switch (this) {
            case LAST_QUARTER -> quarter(today);
            case LAST_YEAR -> today.with(TemporalAdjusters.firstDayOfYear());
            default -> today.plusDays(1);
        };
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
