package org.twinrail.core.ui.internal;

import org.twinrail.api.Outcome;
import org.twinrail.api.requests.ListAudit.Entry;
import org.twinrail.workbench.Desk;

/** Says what was undone; a refusal the window says itself. */
final class Undone {
    private Undone() {}

    static void tell(Desk desk, Entry entry, Outcome<?> outcome) {
        if (outcome.status() == Outcome.Status.DONE) {
            String object = entry.object() == null ? "" : entry.object().id();
            desk.tell(Texts.of("undo.done", entry.action(), object));
        }
    }
}
