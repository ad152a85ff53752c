package org.twinrail.crm.ui.internal;

import org.twinrail.api.Text;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;

/** How long leads that were handed over have waited for an answer, in working hours (D18). */
final class Waiting {
    /** As the standard rules have it: beyond so many full hours the missed hand-off is a conflict (D23). */
    private static final long AGREED = 24;

    private Waiting() {}

    /** Whether one waits longer than agreed. */
    static boolean overdue(Lead lead) {
        return waits(lead) && lead.waitingHours() > AGREED;
    }

    private static boolean waits(Lead lead) {
        return lead.state() == LeadState.HANDED_OFF && lead.handedOffAt() != null;
    }

    /** How long one waits; nothing where it does not. */
    static Text words(Lead lead) {
        return waits(lead) ? Texts.of("waits.hours", lead.waitingHours()) : Text.EMPTY;
    }
}
