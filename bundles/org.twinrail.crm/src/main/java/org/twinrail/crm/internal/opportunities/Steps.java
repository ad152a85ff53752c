package org.twinrail.crm.internal.opportunities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** Takes back the step by which one came where it stands; one that came there without a step, by an import, stands back anew. */
    static void back(OpportunityEntity opportunity, String stage, Work work) {
        if (stage.equals(opportunity.stage)) {
            return;
        }
        Optional<CrossingEntity> taken = Store.of(work)
                .query(
                        "from CrossingEntity c where c.opportunity = ?1 and c.from = ?2 and c.to = ?3 order by c.on desc",
                        CrossingEntity.class)
                .setParameter(1, opportunity.id)
                .setParameter(2, stage)
                .setParameter(3, opportunity.stage)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        opportunity.stage = stage;
        opportunity.stageSince = taken.map(step -> step.on.minusDays(step.days)).orElse(work.today());
        taken.ifPresent(Store.of(work)::remove);
    }
}
