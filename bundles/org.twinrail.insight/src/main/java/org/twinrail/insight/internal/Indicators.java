package org.twinrail.insight.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.twinrail.api.Actor;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.Indicator;

/** Looks indicators up, and says who sees them. */
final class Indicators {
    private static final String ADMIN = "ADMIN";

    private Indicators() {}

    /**
     * The indicator with a code.
     *
     * @throws org.twinrail.api.InvalidInputException where there is none
     */
    static IndicatorEntity known(String code, Work work) {
        IndicatorEntity found = work.resource(EntityManager.class).find(IndicatorEntity.class, code.strip());
        if (found == null) {
            throw Words.invalid("code", "indicator.unknown", code.strip());
        }
        return found;
    }

    /** All that are taken, or all that are not any more, by code. */
    static List<IndicatorEntity> all(boolean retired, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select i from IndicatorEntity i where i.retired = :retired order by i.code",
                        IndicatorEntity.class)
                .setParameter("retired", retired)
                .getResultList();
    }

    /** Whether somebody sees all figures of an indicator. */
    static boolean sees(Actor actor, Indicator indicator) {
        return indicator.seenBy().isEmpty()
                || actor.roles().contains(ADMIN)
                || indicator.seenBy().contains(actor.department())
                || actor.roles().stream().anyMatch(indicator.seenBy()::contains);
    }

    /** Whether somebody sees the figure of a group: one's own figure is never hidden from oneself. */
    static boolean sees(Actor actor, Indicator indicator, String group) {
        return sees(actor, indicator)
                || indicator.grouping() == Grouping.PERSON && actor.login().equals(group);
    }
}
