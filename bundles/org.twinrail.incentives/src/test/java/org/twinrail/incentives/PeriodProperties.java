package org.twinrail.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {
    @Property
    void everyDayLiesInExactlyOneQuarterOneMonthAndOneYear(@ForAll @IntRange(min = 1, max = 366 * 60) int offset) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(offset);

        assertThat(quarters(day.getYear()).filter(p -> p.contains(day))).hasSize(1);
        assertThat(months(day.getYear()).filter(p -> p.contains(day))).hasSize(1);
        assertThat(Period.parse(String.valueOf(day.getYear())).contains(day)).isTrue();
    }

    @Property
    void thePeriodBeforeEndsWhereThisOneBegins(@ForAll @IntRange(min = 1990, max = 2090) int year) {
        Stream.of(quarters(year), months(year), Stream.of(Period.parse(String.valueOf(year))))
                .flatMap(s -> s)
                .forEach(period -> {
                    assertThat(period.before().until()).isEqualTo(period.from());
                    assertThat(period.before().overlaps(period)).isFalse();
                });
    }

    @Property
    void periodsOverlapExactlyWhereTheyShareADay(
            @ForAll @IntRange(min = 2016, max = 2018) int year,
            @ForAll @IntRange(min = 0, max = 16) int one,
            @ForAll @IntRange(min = 0, max = 16) int other) {
        Period first = all(year).get(one);
        Period second = all(2017).get(other);

        boolean shared = first.from().datesUntil(first.until()).anyMatch(second::contains);

        assertThat(first.overlaps(second)).isEqualTo(shared);
        assertThat(second.overlaps(first)).isEqualTo(shared);
    }

    @Example
    void aQuarterIsThreeMonths() {
        Period quarter = Period.parse("2017Q3");

        assertThat(quarter.from()).isEqualTo(LocalDate.of(2017, Month.JULY, 1));
        assertThat(quarter.until()).isEqualTo(LocalDate.of(2017, Month.OCTOBER, 1));
        assertThat(Period.parse("2017Q1").before().code()).isEqualTo("2016Q4");
        assertThat(Period.parse("2017-01").before().code()).isEqualTo("2016-12");
        assertThat(Period.parse("2017").before().code()).isEqualTo("2016");
    }

    @Example
    void whatIsNoPeriodIsRefused() {
        for (String wrong : List.of("2017Q5", "2017Q0", "2017-13", "17Q1", "2017q1", "", "2017-1")) {
            assertThatThrownBy(() -> Period.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<Period> all(int year) {
        return Stream.of(quarters(year), months(year), Stream.of(Period.parse(String.valueOf(year))))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Period> quarters(int year) {
        return IntStream.rangeClosed(1, 4).mapToObj(q -> Period.parse(year + "Q" + q));
    }

    private static Stream<Period> months(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(m -> Period.parse("%d-%02d".formatted(year, m)));
    }
}
