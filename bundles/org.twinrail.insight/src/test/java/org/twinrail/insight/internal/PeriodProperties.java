package org.twinrail.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.twinrail.insight.Rhythm;

/** Weeks and months: every day lies in exactly one, and a code names exactly one. */
class PeriodProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2090, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void everyDayLiesInThePeriodThatIsSaidToHoldIt(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
        Period period = Period.of(rhythm, day);

        assertThat(day).isAfterOrEqualTo(period.first()).isBefore(period.end());
    }

    @Property
    void onePeriodBeginsWhereTheOneBeforeItEnds(
            @ForAll Rhythm rhythm, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 200) int ago) {
        Period period = Period.of(rhythm, day).before(ago);

        assertThat(period.before(1).end()).isEqualTo(period.first());
        assertThat(Period.of(rhythm, period.first())).isEqualTo(period);
    }

    @Property
    void aCodeIsReadAsThePeriodItWasWrittenFor(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
        Period period = Period.of(rhythm, day);

        assertThat(Period.parse(rhythm, period.code())).contains(period);
    }

    @Property
    void aPeriodIsOverFromTheDayAfterItsLast(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
        Period period = Period.of(rhythm, day);

        assertThat(period.isOver(period.end())).isTrue();
        assertThat(period.isOver(period.end().minusDays(1))).isFalse();
    }

    @Example
    void theFirstDaysOfAYearMayBelongToTheLastWeekOfTheYearBefore() {
        assertThat(Period.of(Rhythm.WEEKLY, LocalDate.of(2027, 1, 1)).code()).isEqualTo("2026-W53");
        assertThat(Period.of(Rhythm.MONTHLY, LocalDate.of(2027, 1, 1)).code()).isEqualTo("2027-01");
    }

    @Example
    void whatIsNoPeriodOfTheRhythmIsNotRead() {
        assertThat(Period.parse(Rhythm.WEEKLY, "2026-03")).isEqualTo(Optional.empty());
        assertThat(Period.parse(Rhythm.WEEKLY, "2025-W53")).isEqualTo(Optional.empty());
        assertThat(Period.parse(Rhythm.MONTHLY, "2026-13")).isEqualTo(Optional.empty());
        assertThat(Period.parse(Rhythm.MONTHLY, "March")).isEqualTo(Optional.empty());
    }
}
