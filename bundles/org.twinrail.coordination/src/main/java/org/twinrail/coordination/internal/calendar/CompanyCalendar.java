package org.twinrail.coordination.internal.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.DaySource;

/** The calendar in force: what the company says of a date goes before the public holidays, and those before the weekday. */
@Component
public final class CompanyCalendar implements WorkingTimes {
    @Override
    public WorkingTime of(Work work) {
        return timeOf(work);
    }

    /** The working time as the open transaction sees it. */
    public static WorkingTime timeOf(Work work) {
        return stored(work).calendar(work.clock().getZone());
    }

    static CalendarEntity stored(Work work) {
        return work.resource(EntityManager.class).find(CalendarEntity.class, CalendarEntity.ID);
    }

    /** A day as people see it. */
    static CalendarDay day(LocalDate date, Work work) {
        return days(date, date, false, work).get(0);
    }

    /** The days from one to another as people see them, all or those of which something is said. */
    static List<CalendarDay> days(LocalDate from, LocalDate to, boolean special, Work work) {
        CalendarEntity stored = stored(work);
        WorkCalendar calendar = stored.calendar(work.clock().getZone());
        SortedMap<LocalDate, Mark> marks = stored.marks();
        LocalDate end = to.plusDays(1);
        Stream<LocalDate> dates = special ? marks.subMap(from, end).keySet().stream() : from.datesUntil(end);
        return dates.map(date -> {
                    Hours hours = calendar.on(date);
                    Mark mark = marks.get(date);
                    return new CalendarDay(
                            date,
                            date.getDayOfWeek(),
                            mark == null ? hours.minutes() > 0 : mark.working(),
                            mark == null ? Text.EMPTY : Text.parted(mark.name()),
                            hours.toString(),
                            mark == null ? null : mark.hoursOf(),
                            source(date, mark, stored));
                })
                .toList();
    }

    private static DaySource source(LocalDate date, Mark mark, CalendarEntity stored) {
        if (mark == null) {
            return DaySource.WEEK;
        }
        return stored.day(date) == null ? DaySource.PUBLIC : DaySource.COMPANY;
    }
}
