package org.twinrail.coordination.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Shown;

/**
 * When a step ends, and how far that is.
 *
 * @param at when
 * @param left how long until then; negative where it is overdue
 */
public record Due(Instant at, Duration left) {
    private static final long HOURS_TOLD = 48;

    /** A deadline as seen at a moment. */
    public static Due of(Instant deadline, Instant now) {
        return new Due(deadline, Duration.between(now, deadline));
    }

    public boolean isOverdue() {
        return left.isNegative();
    }

    public Tone tone() {
        return isOverdue() ? Tone.WARNING : Tone.INK;
    }

    /** How far it is, in the largest unit that says something. */
    public Text distance() {
        return Texts.of(isOverdue() ? "due.overdue" : "due.left", span(left.abs()));
    }

    /** The moment and how far it is. */
    public Text text(ZoneId zone) {
        return Texts.of("due", Shown.moment(at, zone), distance());
    }

    private static Text span(Duration span) {
        if (span.toHours() >= HOURS_TOLD) {
            return Texts.of("span.days", span.toDays());
        }
        return span.toHours() >= 1
                ? Texts.of("span.hours", span.toHours())
                : Texts.of("span.minutes", span.toMinutes());
    }
}
