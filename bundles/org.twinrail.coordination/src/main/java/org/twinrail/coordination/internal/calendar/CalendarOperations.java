package org.twinrail.coordination.internal.calendar;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.ClearDay;
import org.twinrail.coordination.calendar.ListDays;
import org.twinrail.coordination.calendar.MarkDay;
import org.twinrail.coordination.calendar.SetHours;
import org.twinrail.coordination.calendar.ShowWeek;
import org.twinrail.coordination.calendar.WorkingWeek;

/** Keeps the working calendar (D18): the hours of the week, holidays and adjusted workdays. */
@Component
public final class CalendarOperations implements OperationProvider {
    /** The kind of days as objects. */
    private static final String DAY = "calendar";

    /** The week as an object. */
    static final ObjectRef WEEK = ObjectRef.of(DAY, "week");

    private static final int MOST_YEARS = 5;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                SetHours.class, (action, work) -> List.of(Deed.of("calendar.hours", Deed.ADMINISTER)), this::setHours);
        registrar.action(MarkDay.class, (action, work) -> List.of(deed("calendar.day", action.date())), this::mark);
        registrar.action(ClearDay.class, (action, work) -> List.of(deed("calendar.clear", action.date())), this::clear);
        registrar.query(ListDays.class, this::list);
        registrar.query(ShowWeek.class, (query, work) -> week(CompanyCalendar.stored(work), work));
    }

    private static Deed deed(String action, LocalDate date) {
        return new Deed(action, Deed.ADMINISTER, "", "", "", object(date), "", "");
    }

    static ObjectRef object(LocalDate date) {
        return ObjectRef.of(DAY, date);
    }

    private WorkingWeek setHours(SetHours action, Work work) {
        CalendarEntity stored = CompanyCalendar.stored(work);
        work.checkVersion(stored.version());
        Week before = stored.week();
        Week after = before.with(Arrays.asList(
                action.monday(),
                action.tuesday(),
                action.wednesday(),
                action.thursday(),
                action.friday(),
                action.saturday(),
                action.sunday()));
        if (!after.equals(before)) {
            set(after, stored, work);
        }
        return week(stored, work);
    }

    private Recorded mark(MarkDay action, Work work) {
        LocalDate date = action.date();
        requireNear("date", date);
        CalendarEntity stored = CompanyCalendar.stored(work);
        Mark before = stored.day(date);
        Mark after = wanted(action, stored.week());
        if (after.equals(before)) {
            return new Recorded(object(date), Recorded.Change.UNCHANGED, stored.version());
        }
        set(date, before, after, stored, work);
        return new Recorded(
                object(date), before == null ? Recorded.Change.CREATED : Recorded.Change.UPDATED, stored.version());
    }

    private static Mark wanted(MarkDay action, Week week) {
        String name = action.name() == null ? "" : action.name().strip();
        if (!action.working()) {
            if (action.hoursOf() != null) {
                throw Words.invalid("hoursOf", "day.holiday-hours", action.date());
            }
            return Mark.holiday(name);
        }
        DayOfWeek hoursOf = action.hoursOf() == null ? DayOfWeek.MONDAY : action.hoursOf();
        if (week.on(hoursOf).minutes() == 0) {
            throw Words.invalid("hoursOf", "day.no-hours", Words.of("weekday." + hoursOf));
        }
        return Mark.workday(name, hoursOf);
    }

    private CalendarDay clear(ClearDay action, Work work) {
        LocalDate date = action.date();
        CalendarEntity stored = CompanyCalendar.stored(work);
        Mark before = stored.day(date);
        if (before == null) {
            throw Words.invalid("date", "day.nothing-said", date);
        }
        set(date, before, null, stored, work);
        return CompanyCalendar.day(date, work);
    }

    /** Says something of a date, and how that is taken back. */
    static void set(LocalDate date, Mark before, Mark after, CalendarEntity stored, Work work) {
        stored.mark(date, after);
        save(work);
        work.undoneBy(new RestoreDay(date, before, after), object(date), null);
    }

    /** Gives the week other hours, and says how that is taken back. */
    static void set(Week after, CalendarEntity stored, Work work) {
        Week before = stored.week();
        stored.setWeek(after);
        save(work);
        work.undoneBy(new RestoreHours(before.texts(), after.texts()), WEEK, null);
    }

    private static void save(Work work) {
        work.resource(EntityManager.class).flush();
    }

    private List<CalendarDay> list(ListDays query, Work work) {
        requireNear("from", query.from());
        requireNear("to", query.to());
        if (query.to().isBefore(query.from())) {
            throw Words.invalid("to", "days.order", query.to(), query.from());
        }
        if (query.to().isAfter(query.from().plusYears(MOST_YEARS))) {
            throw Words.invalid("to", "days.many", MOST_YEARS);
        }
        return CompanyCalendar.days(query.from(), query.to(), Boolean.TRUE.equals(query.special()), work);
    }

    private static void requireNear(String parameter, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw Words.invalid(parameter, "day.far", date, FIRST_YEAR, LAST_YEAR);
        }
    }

    static WorkingWeek week(CalendarEntity stored, Work work) {
        List<String> hours = stored.week().texts();
        return new WorkingWeek(
                hours.get(0),
                hours.get(1),
                hours.get(2),
                hours.get(3),
                hours.get(4),
                hours.get(5),
                hours.get(6),
                work.clock().getZone().getId(),
                stored.version());
    }
}
