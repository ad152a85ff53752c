package org.twinrail.intelligence.internal.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.ContributionKind;

/** Writes into the ledger what one department gave another: each thing once to each department. */
public final class Ledger {
    private Ledger() {}

    /** Something was given, and waits for the other department to acknowledge it. */
    public static void offer(ContributionKind kind, ObjectRef source, Gift gift, Work work) {
        if (gift.isBetweenDepartments() && find(source, gift.to(), work).isEmpty()) {
            work.resource(EntityManager.class).persist(new ContributionEntity(kind, source, gift, work.now()));
        }
    }

    /** Something was given and, by what the receiver does with it, acknowledged. */
    public static void credit(ContributionKind kind, ObjectRef source, Gift gift, Work work) {
        offer(kind, source, gift, work);
        find(source, gift.to(), work)
                .filter(contribution -> !contribution.isAcknowledged())
                .ifPresent(contribution -> contribution.acknowledge(work));
        work.resource(EntityManager.class).flush();
    }

    /** What was given with a thing is taken out again, because it was taken back. */
    public static void withdraw(ObjectRef source, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        of(source, work).forEach(database::remove);
        database.flush();
    }

    private static Optional<ContributionEntity> find(ObjectRef source, String to, Work work) {
        return of(source, work).stream()
                .filter(contribution -> contribution.to().equals(to))
                .findFirst();
    }

    private static List<ContributionEntity> of(ObjectRef source, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select c from ContributionEntity c where c.sourceKind = :kind and c.sourceId = :id",
                        ContributionEntity.class)
                .setParameter("kind", source.kind())
                .setParameter("id", source.id())
                .getResultList();
    }
}
