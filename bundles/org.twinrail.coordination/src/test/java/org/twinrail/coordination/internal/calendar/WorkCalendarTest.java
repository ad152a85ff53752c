package org.twinrail.coordination.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;

class WorkCalendarTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Week OFFICE = Week.parse(
            "09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;;");

    private final WorkCalendar china = new WorkCalendar(OFFICE, PublicHolidays.all(), CHINA);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }

    private double hours(String from, String to) {
        return china.between(at(from), at(to)).toMinutes() / 60.0;
    }

    @Test
    void lesson10_aWeeksHolidaysStopTheClock() {
        assertThat(Duration.between(at("2026-09-30T18:00"), at("2026-10-08T09:00"))
                        .toHours())
                .as("by the clock on the wall")
                .isEqualTo(183);
        assertThat(hours("2026-09-30T18:00", "2026-10-08T09:00")).isZero();
        assertThat(china.after(at("2026-09-30T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-08T10:00"));
    }

    @Test
    void anAdjustedSaturdayCountsAsTheMondayItStandsInFor() {
        assertThat(LocalDate.of(2026, 10, 10).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(hours("2026-10-10T00:00", "2026-10-11T00:00")).isEqualTo(8);
        assertThat(hours("2026-10-17T00:00", "2026-10-18T00:00"))
                .as("any other Saturday")
                .isZero();
    }

    @Test
    void nightsWeekendsAndTheMiddayBreakDoNotCount() {
        assertThat(hours("2026-11-20T17:30", "2026-11-23T09:15")).isEqualTo(0.75);
        assertThat(hours("2026-11-23T11:30", "2026-11-23T13:30")).isEqualTo(1);
        assertThat(china.after(at("2026-11-23T11:30"), Duration.ofMinutes(30)))
                .as("what ends with the morning ends at noon, not at one")
                .isEqualTo(at("2026-11-23T12:00"));
        assertThat(china.before(at("2026-11-23T13:30"), Duration.ofMinutes(30))).isEqualTo(at("2026-11-23T13:00"));
    }

    @ParameterizedTest
    @CsvSource({"2025, 28, 5", "2026, 33, 6"})
    void theDaysOfTheShippedYearsAreThoseTheStateCouncilNamed(int year, int holidays, int workdays) {
        Map<Boolean, Long> days = PublicHolidays.all().entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .collect(Collectors.partitioningBy(day -> day.getValue().working(), Collectors.counting()));

        assertThat(days.get(false)).isEqualTo(holidays);
        assertThat(days.get(true)).isEqualTo(workdays);
        assertThat(PublicHolidays.all()).allSatisfy((date, mark) -> {
            assertThat(mark.name()).isNotBlank();
            if (mark.working()) {
                assertThat(date.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        });
    }

    @Test
    void theHourThatSummerTimeTakesIsNoTimeAndTheOneItGivesBackIs() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Week always = Week.parse("00:00-24:00" + ";00:00-24:00".repeat(6));
        WorkCalendar calendar = new WorkCalendar(always, Map.of(), berlin);
        Instant spring = LocalDate.of(2026, 3, 29).atStartOfDay(berlin).toInstant();
        Instant autumn = LocalDate.of(2026, 10, 25).atStartOfDay(berlin).toInstant();

        assertThat(calendar.between(spring, spring.plus(Duration.ofHours(23)))).isEqualTo(Duration.ofHours(23));
        assertThat(calendar.between(autumn, autumn.plus(Duration.ofHours(25)))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void timeBeforeTheBeginningIsNoTime() {
        Instant now = at("2026-11-23T10:00");

        assertThat(china.between(now, now.minusSeconds(60))).isZero();
        assertThat(china.after(now, Duration.ofHours(-1))).isEqualTo(now);
        assertThat(china.before(now, Duration.ZERO)).isEqualTo(now);
    }

    @Test
    void aTermOfAHundredYearsIsCountedAtOnce() {
        Instant start = at("2026-11-23T09:00");
        Duration century = Duration.ofHours(100 * 52 * 40);

        assertThat(china.between(start, china.after(start, century))).isEqualTo(century);
    }

    @Test
    void hoursMayBeGivenInAnyOrderAndWithChineseSigns() {
        assertThat(Hours.parse("monday", "13:00 - 18:00， 9：00–12：00")).hasToString("09:00-12:00,13:00-18:00");
        assertThat(Hours.parse("monday", " ").minutes()).isZero();
        assertThat(Hours.parse("monday", "00:00-24:00").minutes()).isEqualTo(24 * 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nine to five",
                "9-17",
                "18:00-09:00",
                "09:00-09:00",
                "09:00-24:01",
                "09:60-10:00",
                "09:00-12:00,11:00-13:00"
            })
    void whatIsNoHoursIsNamedAsWrong(String text) {
        assertThatThrownBy(() -> Hours.parse("monday", text))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.where()).isEqualTo("monday")));
    }
}
