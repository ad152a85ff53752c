package org.twinrail.sample.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter that is played.
 *
 * @param first its first day
 */
record Quarter(LocalDate first) {
    /** The one the demo is about. */
    static final Quarter OF_THE_DEMO = new Quarter(LocalDate.of(2017, 4, 1));

    /** The quarter in which a day lies. */
    static Quarter with(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    Quarter before() {
        return new Quarter(first.minusMonths(3));
    }

    LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }

    /** As it is called in assessments, for example {@code 2017Q2}. */
    String period() {
        return first.getYear() + "Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
