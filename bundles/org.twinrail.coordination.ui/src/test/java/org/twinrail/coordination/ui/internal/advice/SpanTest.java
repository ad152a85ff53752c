package org.twinrail.coordination.ui.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The spans of the report on advice: each day lies in exactly one month and one quarter. */
class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static void assertSpan(Span span, String from, String to) {
        assertThat(span.from(TODAY)).as("%s", span).isEqualTo(LocalDate.parse(from));
        assertThat(span.to(TODAY)).as("%s", span).isEqualTo(LocalDate.parse(to));
    }

    @Test
    void theyBeginAndEndWithTheCalendar() {
        assertSpan(Span.MONTH, "2026-02-01", "2026-03-01");
        assertSpan(Span.LAST_MONTH, "2026-01-01", "2026-02-01");
        assertSpan(Span.QUARTER, "2026-01-01", "2026-04-01");
        assertSpan(Span.LAST_QUARTER, "2025-10-01", "2026-01-01");
        assertSpan(Span.YEAR, "2026-01-01", "2027-01-01");
    }

    @Test
    void oneFollowsTheOtherWithoutAGap() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
            assertThat(Span.LAST_MONTH.to(day)).isEqualTo(Span.MONTH.from(day));
            assertThat(Span.LAST_QUARTER.to(day)).isEqualTo(Span.QUARTER.from(day));
            assertThat(day).isAfterOrEqualTo(Span.QUARTER.from(day)).isBefore(Span.QUARTER.to(day));
        }
    }
}
