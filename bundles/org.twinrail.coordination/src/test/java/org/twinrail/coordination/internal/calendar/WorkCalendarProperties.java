package org.twinrail.coordination.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkCalendarProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 300;
    private static final int MINUTES_OF_DAY = 24 * 60;

    @Property(tries = 300)
    void timeInTwoPartsIsAsMuchAsInOne(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant a,
            @ForAll("moments") Instant b,
            @ForAll("moments") Instant c) {
        List<Instant> inOrder = List.of(a, b, c).stream().sorted().toList();

        assertThat(calendar.between(inOrder.get(0), inOrder.get(1))
                        .plus(calendar.between(inOrder.get(1), inOrder.get(2))))
                .isEqualTo(calendar.between(inOrder.get(0), inOrder.get(2)));
    }

    @Property(tries = 300)
    void itIsNeverNegativeAndNeverMoreThanTheTimeItself(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("moments") Instant a, @ForAll("moments") Instant b) {
        Duration wall = Duration.between(a, b);

        assertThat(calendar.between(a, b)).isBetween(Duration.ZERO, wall.isNegative() ? Duration.ZERO : wall);
    }

    @Property(tries = 200)
    void byTheMomentAfterSomeTimeExactlySoMuchHasPassedAndNotBefore(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll("terms") Duration term) {
        Instant end = calendar.after(from, term);

        assertThat(calendar.between(from, end)).isEqualTo(term);
        assertThat(calendar.between(from, end.minusNanos(1))).isLessThan(term);
    }

    @Property(tries = 200)
    void sinceTheMomentBeforeExactlySoMuchHasPassedAndNotAfter(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("moments") Instant to, @ForAll("terms") Duration term) {
        Instant start = calendar.before(to, term);

        assertThat(calendar.between(start, to)).isEqualTo(term);
        assertThat(calendar.between(start.plusNanos(1), to)).isLessThan(term);
    }

    @Property(tries = 60)
    void itIsWhatOneCountsMinuteByMinute(
            @ForAll("zones") ZoneId zone,
            @ForAll("weeks") Week week,
            @ForAll("marks") Map<LocalDate, Mark> marks,
            @ForAll("moments") Instant moment,
            @ForAll("minutes") int minutes) {
        WorkCalendar calendar = new WorkCalendar(week, marks, zone);
        Instant from = moment.truncatedTo(ChronoUnit.MINUTES);
        long counted = 0;
        for (int i = 0; i < minutes; i++) {
            ZonedDateTime minute = from.plusSeconds(60L * i).atZone(zone);
            int ofDay = minute.getHour() * 60 + minute.getMinute();
            counted += calendar.on(minute.toLocalDate()).spans().stream()
                    .filter(span -> span.from() <= ofDay && ofDay < span.to())
                    .count();
        }

        assertThat(calendar.between(from, from.plusSeconds(60L * minutes))).isEqualTo(Duration.ofMinutes(counted));
    }

    @Property(tries = 200)
    void hoursAreReadAsTheyAreWritten(@ForAll("hours") Hours hours) {
        assertThat(Hours.parse("monday", hours.toString())).isEqualTo(hours);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 28 * MINUTES_OF_DAY);
    }

    @Provide
    Arbitrary<Instant> moments() {
        Instant first = FIRST.atStartOfDay(ZoneId.of("UTC")).toInstant();
        return Arbitraries.longs().between(0, Duration.ofDays(DAYS).toNanos()).map(first::plusNanos);
    }

    @Provide
    Arbitrary<Duration> terms() {
        return Arbitraries.longs().between(1, Duration.ofDays(40).toNanos()).map(Duration::ofNanos);
    }

    /** One without jumps, one that puts its clock forward and back by an hour, one that does so by half an hour. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Combinators.combine(weeks(), marks(), zones()).as(WorkCalendar::new);
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Arbitraries.integers()
                .between(0, MINUTES_OF_DAY)
                .set()
                .ofMaxSize(6)
                .map(ends -> {
                    List<Integer> inOrder = List.copyOf(new TreeSet<>(ends));
                    List<Hours.Span> spans = new ArrayList<>();
                    for (int i = 0; i + 1 < inOrder.size(); i += 2) {
                        spans.add(new Hours.Span(inOrder.get(i), inOrder.get(i + 1)));
                    }
                    return new Hours(spans);
                });
    }

    @Provide
    Arbitrary<Week> weeks() {
        return hours().list()
                .ofSize(7)
                .filter(days -> days.stream().anyMatch(d -> d.minutes() > 0))
                .map(Week::new);
    }

    @Provide
    Arbitrary<Map<LocalDate, Mark>> marks() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<Mark> marks = Arbitraries.of(DayOfWeek.values())
                .map(day -> Mark.workday("", day))
                .injectNull(0.5)
                .map(mark -> mark == null ? Mark.holiday("") : mark);
        return Arbitraries.maps(dates, marks).ofMaxSize(60);
    }
}
