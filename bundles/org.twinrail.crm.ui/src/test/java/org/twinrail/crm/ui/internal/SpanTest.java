package org.twinrail.crm.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2017-05-15, 2017-04-01, 2017-05-16",
        "LAST_QUARTER, 2017-05-15, 2017-01-01, 2017-04-01",
        "LAST_QUARTER, 2017-01-31, 2016-10-01, 2017-01-01",
        "YEAR, 2017-05-15, 2017-01-01, 2017-05-16",
        "LAST_YEAR, 2017-05-15, 2016-01-01, 2017-01-01",
        "TWELVE_MONTHS, 2017-05-15, 2016-05-16, 2017-05-16",
        "EVER, 2017-05-15, 1990-01-01, 2017-05-16"
    })
    void aSpanBeginsWithItsFirstDayAndEndsBeforeTheDayAfter(
            Span span, LocalDate today, LocalDate from, LocalDate until) {
        assertThat(span.from(today)).isEqualTo(from);
        assertThat(span.until(today)).isEqualTo(until);
    }
}
