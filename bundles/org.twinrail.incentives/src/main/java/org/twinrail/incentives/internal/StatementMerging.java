package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.spi.MergeParticipant;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.Opportunity;

/**
 * Where customers are merged, their deals are attributed to the touches of both: says which assessed periods have such deals, and keeps a
 * merge that a closed period rests on. Nothing moves: credits hang on deals, which keep their numbers.
 */
@Component
public final class StatementMerging implements MergeParticipant {
    private static final Messages MESSAGES = Messages.beside(StatementMerging.class);
    private static final String CUSTOMER = "customer";
    private static final int DEALS = 1000;

    @Override
    public List<Effect> effects(ObjectMerge merge, Work work) {
        if (!merge.survivor().kind().equals(CUSTOMER)) {
            return List.of();
        }
        Map<String, Boolean> periods = new TreeMap<>();
        Stream.of(merge.survivor(), merge.merged())
                .flatMap(customer -> assessments(customer, work).stream())
                .forEach(assessment -> periods.put(assessment.period, assessment.closed));
        List<Effect> effects = new ArrayList<>();
        periods.forEach((period, closed) -> effects.add(new Effect(
                Kind.PAY, closed ? MESSAGES.text("merge.closed", period) : MESSAGES.text("merge.open", period))));
        return effects;
    }

    @Override
    public List<Text> settledSince(ObjectMerge merge, Work work) {
        if (!merge.survivor().kind().equals(CUSTOMER)) {
            return List.of();
        }
        return assessments(merge.survivor(), work).stream()
                .filter(assessment -> assessment.closed && assessment.runAt.isAfter(merge.at()))
                .map(assessment -> MESSAGES.text("reference.closed", assessment.period))
                .distinct()
                .toList();
    }

    /** Those that credit a deal of a customer; its deals are read some at a time. */
    private static List<Assessed> assessments(ObjectRef customer, Work work) {
        List<Assessed> found = new ArrayList<>();
        List<String> deals;
        int offset = 0;
        do {
            deals = work
                    .ask(new ListOpportunities(
                            customer.id(), null, null, null, null, DealOutcome.WON, null, null, null, DEALS, offset))
                    .stream()
                    .map(Opportunity::number)
                    .toList();
            if (!deals.isEmpty()) {
                found.addAll(crediting(deals, work));
            }
            offset += DEALS;
        } while (deals.size() == DEALS);
        return found;
    }

    private static List<Assessed> crediting(List<String> deals, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select a.period as period, a.closed as closed, a.runAt as runAt from AssessmentEntity a where a.id in"
                                + " (select c.assessment from CreditEntity c where c.deal in :deals) order by a.period",
                        Tuple.class)
                .setParameter("deals", deals)
                .getResultStream()
                .map(row -> new Assessed(
                        row.get("period", String.class),
                        row.get("closed", Boolean.class),
                        row.get("runAt", Instant.class)))
                .toList();
    }

    /** An assessment without its document. */
    private record Assessed(String period, boolean closed, Instant runAt) {}
}
