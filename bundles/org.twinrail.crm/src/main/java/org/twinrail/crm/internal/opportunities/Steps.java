package org.twinrail.crm.internal.opportunities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/** Moves opportunities from stage to stage, and keeps how long they stood where they were (D6). */
final class Steps {
    private Steps() {}

    /** Moves one; where it stands already, nothing happens. */
    static void move(OpportunityEntity opportunity, String stage, LocalDate on, Work work) {
        if (stage.equals(opportunity.stage)) {
            return;
        }
        CrossingEntity step = new CrossingEntity();
        step.opportunity = opportunity.id;
        step.track = opportunity.track;
        step.from = opportunity.stage;
        step.to = stage;
        step.on = on;
        // A day of winning may lie before the last step: what was entered late.
        step.days = (int) Math.max(0, ChronoUnit.DAYS.between(opportunity.stageSince, on));
        step.by = work.actor().login();
        Store.of(work).add(step);
        opportunity.stage = stage;
        opportunity.stageSince = on;
    }
}
