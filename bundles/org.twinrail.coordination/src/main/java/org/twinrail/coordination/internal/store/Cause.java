package org.twinrail.coordination.internal.store;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.spi.Work;

/**
 * Who made something happen, when, and in which action.
 *
 * @param at when
 * @param by the login
 * @param actionId the action's id
 */
public record Cause(Instant at, String by, UUID actionId) {
    /** The action under way. */
    public static Cause of(Work work) {
        return new Cause(work.now(), work.actor().login(), work.actionId());
    }
}
