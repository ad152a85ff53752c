package org.twinrail.coordination.internal.calendar;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.WorkingWeek;

/**
 * Takes back changes of the calendar, as long as nobody said something else of the same date or the week since. Other dates do not matter, so
 * this looks at what is said and not at the calendar's version.
 */
@Component
public final class CalendarUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                RestoreDay.class,
                (action, work) -> List.of(
                        Deed.undo("calendar.restore-day", CalendarOperations.object(action.date()), work.takesBack())),
                this::restoreDay);
        registrar.action(
                RestoreHours.class,
                (action, work) ->
                        List.of(Deed.undo("calendar.restore-hours", CalendarOperations.WEEK, work.takesBack())),
                this::restoreHours);
    }

    private CalendarDay restoreDay(RestoreDay action, Work work) {
        CalendarEntity stored = CompanyCalendar.stored(work);
        if (!Objects.equals(stored.day(action.date()), action.after())) {
            throw Words.refused("undo.day", action.date());
        }
        CalendarOperations.set(action.date(), action.after(), action.before(), stored, work);
        return CompanyCalendar.day(action.date(), work);
    }

    private WorkingWeek restoreHours(RestoreHours action, Work work) {
        CalendarEntity stored = CompanyCalendar.stored(work);
        if (!stored.week().texts().equals(action.after())) {
            throw Words.refused("undo.hours");
        }
        CalendarOperations.set(stored.week().with(action.before()), stored, work);
        return CalendarOperations.week(stored, work);
    }
}
