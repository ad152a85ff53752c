package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.Duration;
import org.twinrail.api.Text;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;

/** How long leads that were handed over have waited for an answer (D18). */
final class Waiting {
    /** As the standard rules have it: from then on the missed hand-off is a conflict (D23). */
    private static final Duration AGREED = Duration.ofHours(24);

    private static final long DAY = 24;

    private final Clock clock;

    Waiting(Clock clock) {
        this.clock = clock;
    }

    /** Whether one waits longer than agreed. */
    boolean overdue(Lead lead) {
        return waits(lead) && waited(lead).compareTo(AGREED) > 0;
    }

    private static boolean waits(Lead lead) {
        return lead.state() == LeadState.HANDED_OFF && lead.handedOffAt() != null;
    }

    private Duration waited(Lead lead) {
        return Duration.between(lead.handedOffAt(), clock.instant());
    }

    /** How long one waits, in hours or days; nothing where it does not. */
    Text words(Lead lead) {
        if (!waits(lead)) {
            return Text.EMPTY;
        }
        long hours = waited(lead).toHours();
        return hours < 2 * DAY ? Texts.of("waits.hours", hours) : Texts.of("waits.days", hours / DAY);
    }
}
