package org.twinrail.coordination.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.ClearDay;
import org.twinrail.coordination.calendar.DaySource;
import org.twinrail.coordination.calendar.ListDays;
import org.twinrail.coordination.calendar.MarkDay;
import org.twinrail.coordination.calendar.SetHours;
import org.twinrail.coordination.calendar.ShowWeek;
import org.twinrail.coordination.internal.TestHouse;

class CalendarTest {
    /** A Friday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final String OFFICE = "09:00-12:00,13:00-18:00";

    private final TestHouse house = TestHouse.withOfficeHours();

    @AfterEach
    void close() {
        house.close();
    }

    private <R> R does(Action<R> action) {
        return house.perform("admin", action);
    }

    private Recorded holiday(LocalDate date, String name) {
        return does(new MarkDay(date, false, name, null));
    }

    private CalendarDay day(LocalDate date) {
        return house.ask(new ListDays(date, date, null)).get(0);
    }

    private static SetHours monday(String hours) {
        return new SetHours(hours, null, null, null, null, null, null);
    }

    private long hoursOn(LocalDate date) {
        Instant start = date.atStartOfDay(house.zone).toInstant();
        return house.as("li", work -> CompanyCalendar.timeOf(work)
                .between(start, start.plus(Duration.ofDays(1)))
                .toHours());
    }

    @Test
    void aCompanysOwnHolidayStopsTheClock() {
        Recorded recorded = holiday(DAY, "公司成立日");

        assertThat(recorded.object()).isEqualTo(new ObjectRef("calendar", "2026-11-27"));
        assertThat(recorded.change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(hoursOn(DAY)).isZero();
        assertThat(day(DAY))
                .isEqualTo(
                        new CalendarDay(DAY, DayOfWeek.FRIDAY, false, Text.same("公司成立日"), "", null, DaySource.COMPANY));
    }

    @Test
    void whatTheCompanySaysGoesBeforeThePublicHolidaysAndWhenItIsTakenBackTheyHoldAgain() {
        assertThat(day(NATIONAL_DAY).source()).isEqualTo(DaySource.PUBLIC);
        assertThat(day(NATIONAL_DAY).name()).isEqualTo(new Text("国庆", "National Day"));

        does(new MarkDay(NATIONAL_DAY, true, "加班", DayOfWeek.FRIDAY));
        assertThat(hoursOn(NATIONAL_DAY)).isEqualTo(8);

        assertThat(does(new ClearDay(NATIONAL_DAY)).source()).isEqualTo(DaySource.PUBLIC);
        assertThat(hoursOn(NATIONAL_DAY)).isZero();
    }

    @Test
    void anAdjustedWorkdayHasTheHoursOfTheWeekdayItStandsInFor() {
        does(new SetHours(null, null, null, null, "09:00-15:00", null, null));
        LocalDate saturday = DAY.plusDays(1);

        does(new MarkDay(saturday, true, "调休", DayOfWeek.FRIDAY));
        assertThat(hoursOn(saturday)).isEqualTo(6);

        does(new MarkDay(saturday, true, "调休", null));
        assertThat(hoursOn(saturday)).as("Monday's where none is named").isEqualTo(8);
    }

    @Test
    void otherHoursOfTheWeekCountFromThenOnAndWhatIsLeftOutStays() {
        does(new SetHours("08:00-12:00", null, null, null, null, "09:00-12:00", null));

        assertThat(house.ask(new ShowWeek()))
                .extracting("monday", "tuesday", "saturday", "sunday", "zone")
                .containsExactly("08:00-12:00", OFFICE, "09:00-12:00", "", "Asia/Shanghai");
        assertThat(hoursOn(DAY.plusDays(1))).isEqualTo(3);
    }

    @Test
    void theSameAgainChangesNothing() {
        holiday(DAY, "公司成立日");

        assertThat(holiday(DAY, " 公司成立日 ").change()).isEqualTo(Recorded.Change.UNCHANGED);
        assertThat(holiday(DAY, "周年庆").change()).isEqualTo(Recorded.Change.UPDATED);
    }

    @Test
    void everyDayIsListedOrOnlyThoseThatAreSpecial() {
        LocalDate end = LocalDate.of(2026, 10, 11);

        assertThat(house.ask(new ListDays(NATIONAL_DAY, end, null))).hasSize(11);
        assertThat(house.ask(new ListDays(NATIONAL_DAY, end, true)))
                .hasSize(8)
                .last()
                .satisfies(day -> {
                    assertThat(day.date()).isEqualTo(LocalDate.of(2026, 10, 10));
                    assertThat(day.working()).isTrue();
                    assertThat(day.hours()).isEqualTo(OFFICE);
                });
    }

    @Test
    void aDayIsTakenBackToWhatWasSaidBefore() {
        holiday(DAY, "公司成立日");
        Action<?> first = house.inverse;
        holiday(DAY, "周年庆");
        Action<?> second = house.inverse;
        holiday(DAY.plusDays(3), "另一天");

        does(second);
        assertThat(day(DAY).name()).isEqualTo(Text.same("公司成立日"));
        Action<?> again = house.inverse;
        does(first);
        assertThat(day(DAY).source()).isEqualTo(DaySource.WEEK);
        assertThatThrownBy(() -> does(again)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aClearedDayAndTheHoursAreTakenBackToo() {
        holiday(DAY, "公司成立日");
        does(new ClearDay(DAY));
        does(house.inverse);
        assertThat(day(DAY).working()).isFalse();

        does(monday("10:00-11:00"));
        Action<?> hours = house.inverse;
        does(hours);
        assertThat(house.ask(new ShowWeek()).monday()).isEqualTo(OFFICE);
        assertThatThrownBy(() -> does(hours)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertProblem("date", new ClearDay(DAY));
        assertProblem("date", new ClearDay(NATIONAL_DAY));
        assertProblem("date", new MarkDay(LocalDate.of(20260, 1, 1), false, null, null));
        assertProblem("hoursOf", new MarkDay(DAY, true, null, DayOfWeek.SUNDAY));
        assertProblem("hoursOf", new MarkDay(DAY, false, null, DayOfWeek.MONDAY));
        assertProblem("monday", monday("9 to 5"));
        assertProblem("monday", new SetHours("", "", "", "", "", "", ""));
        assertThatThrownBy(() -> house.ask(new ListDays(DAY, DAY.minusDays(1), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.ask(new ListDays(DAY, DAY.plusYears(6), null)))
                .isInstanceOf(InvalidInputException.class);
    }

    private void assertProblem(String where, Action<?> action) {
        assertThatThrownBy(() -> does(action))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting("where").containsExactly(where));
    }

    @Test
    void furtherYearsAreImportedByTheirDates() {
        CalendarImport kind = new CalendarImport();

        assertThat(kind.action())
                .isEqualTo(MarkDay.class.getAnnotation(Operation.class).value());
        assertThat(Arrays.stream(MarkDay.class.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(kind.naturalKey())
                .containsAll(kind.names().keySet().stream()
                        .map(name -> name.replaceFirst("#.*", ""))
                        .toList());
        assertThat(kind.names().get("working")).contains("上班");
        assertThat(kind.title().en()).isEqualTo("holidays and adjusted workdays");
    }

    @Test
    void changingItIsAdministration() {
        assertThat(List.<Object>of(
                        house.facts("admin", monday("")).get(0),
                        house.facts("admin", new MarkDay(DAY, false, null, null))
                                .get(0),
                        house.facts("admin", new ClearDay(DAY)).get(0)))
                .extracting("activity")
                .containsOnly(Deed.ADMINISTER);
    }
}
