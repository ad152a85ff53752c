package org.twinrail.coordination.ui.internal.calendar;

import java.time.DayOfWeek;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.calendar.MarkDay;

/** What the view of the working calendar says. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);
    /** The words for the calendar itself, which stand beside the exported records. */
    private static final Messages CALENDAR = Messages.beside(MarkDay.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a weekday is called. */
    static Text weekday(DayOfWeek day) {
        return CALENDAR.text("weekday." + day);
    }
}
