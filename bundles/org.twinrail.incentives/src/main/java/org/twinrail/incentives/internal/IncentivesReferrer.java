package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;

/** What was paid for in a closed period stays; people have targets, lines of statements and credits. */
@Component
public final class IncentivesReferrer implements Referrer {
    private static final Messages MESSAGES = Messages.beside(IncentivesReferrer.class);

    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        return switch (object.kind()) {
            case "opportunity" ->
                references(
                        "reference.closed",
                        true,
                        "select distinct a.period from AssessmentEntity a, CreditEntity c"
                                + " where c.assessment = a.id and a.closed = true and c.deal = :id order by a.period",
                        object.id(),
                        work);
            case "person" ->
                references(
                        "reference.target",
                        false,
                        "select t.period from TargetEntity t where t.person = :id order by t.period",
                        object.id(),
                        work);
            default -> List.of();
        };
    }

    private static List<Reference> references(String words, boolean settled, String query, String id, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(query, String.class)
                .setParameter("id", id)
                .getResultStream()
                .map(period -> new Reference(MESSAGES.text(words, period), settled))
                .toList();
    }
}
