package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.history.RuleHistory;

/** Writes a publication in the open transaction, and brings it into force once that is committed. */
@Component(service = Publishing.class)
public final class Publishing {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final RuleHistory history;
    private final Publications publications;
    private final RuleEngine engine;

    /** Made by Declarative Services. */
    @Activate
    public Publishing(
            @Reference RuleHistory history, @Reference Publications publications, @Reference RuleEngine engine) {
        this.history = history;
        this.publications = publications;
        this.engine = engine;
    }

    /**
     * What is to be published.
     *
     * @param commit the commit
     * @param draft the draft it comes from; empty for none
     * @param from from when on it is in force
     * @param draftedBy who wrote it
     * @param approvedBy the second person; empty for none
     * @param note what it is for
     */
    record Plan(
            Publication.Kind kind,
            String commit,
            String draft,
            Instant from,
            String draftedBy,
            String approvedBy,
            String note) {}

    /** Publishes; the next decision after the commit is made by it, where its time has come. */
    Publication publish(Plan plan, Work work) {
        List<Publication> before = Publications.all(work.resource(EntityManager.class));
        if (before.isEmpty() && plan.kind() != Publication.Kind.PACK) {
            // What was in force until now is written down too, so that one can go back to it; never from later on than
            // what follows it.
            Instant now = work.now();
            Instant from = plan.from().isBefore(now) ? plan.from() : now;
            Plan shipped = new Plan(Publication.Kind.PACK, history.vendor(), "", from, RuleHistory.VENDOR, "", "");
            before = List.of(write(shipped, 1, work));
        }
        Publication publication =
                write(plan, before.stream().mapToLong(Publication::number).max().orElse(0) + 1, work);
        work.publish("rules/published", publication);
        work.resource(Transactions.AfterCommit.class).then(() -> bringIntoForce(publication));
        return publication;
    }

    private static Publication write(Plan plan, long number, Work work) {
        Publication publication = new Publication(
                number,
                plan.kind(),
                plan.commit(),
                plan.draft(),
                plan.from(),
                work.now(),
                work.actor().login(),
                plan.draftedBy(),
                plan.approvedBy(),
                plan.note(),
                0);
        work.resource(EntityManager.class).persist(new PublicationEntity(publication));
        return publication;
    }

    private void bringIntoForce(Publication publication) {
        publications.renew();
        for (String point : Trial.points(history.repository().tree(publication.commit()))) {
            try {
                engine.version(point);
            } catch (RuleStoppedException broken) {
                LOG.error("The {} rules of publication {} do not work", point, publication.number(), broken);
            }
        }
    }
}
