package org.twinrail.intelligence.internal.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.AcknowledgeContribution;
import org.twinrail.intelligence.Contribution;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.ListContributions;
import org.twinrail.intelligence.ShowLedger;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;

/** Acknowledges contributions and shows the ledger. */
@Component
public final class LedgerOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                AcknowledgeContribution.class,
                (action, work) -> List.of(deed(existing(action.contribution(), work))),
                this::acknowledge);
        registrar.action(
                RestoreContribution.class,
                (action, work) -> List.of(Deed.undo(
                        "contribution.restore", ObjectRef.of("contribution", action.contribution()), work.takesBack())),
                this::restore);
        registrar.query(ShowLedger.class, this::ledger);
        registrar.query(ListContributions.class, this::list);
    }

    /** Whose it is to acknowledge is the receiving department. */
    private static Deed deed(ContributionEntity contribution) {
        return new Deed(
                "contribution.acknowledge",
                "ACKNOWLEDGE_CONTRIBUTION",
                "",
                "",
                "",
                contribution.ref(),
                "",
                contribution.to());
    }

    private static ContributionEntity existing(UUID id, Work work) {
        ContributionEntity found = work.resource(EntityManager.class).find(ContributionEntity.class, id);
        if (found == null) {
            throw Words.invalid("contribution", "contribution.unknown", id);
        }
        return found;
    }

    private Contribution acknowledge(AcknowledgeContribution action, Work work) {
        ContributionEntity contribution = existing(action.contribution(), work);
        work.checkVersion(contribution.version());
        if (contribution.isAcknowledged()) {
            throw Words.invalid("contribution", "contribution.acknowledged");
        }
        contribution.acknowledge(work);
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreContribution(action.contribution()), contribution.ref(), contribution.version());
        return contribution.view();
    }

    private Contribution restore(RestoreContribution action, Work work) {
        ContributionEntity contribution = existing(action.contribution(), work);
        work.checkVersion(contribution.version());
        contribution.takeBack();
        work.resource(EntityManager.class).flush();
        return contribution.view();
    }

    private List<ShowLedger.Line> ledger(ShowLedger query, Work work) {
        if (!query.from().isBefore(query.to())) {
            throw Words.invalid("to", "period.order", query.to(), query.from());
        }
        List<Balance.Flow> flows = work
                .resource(EntityManager.class)
                .createQuery(
                        "select c.fromDepartment, c.toDepartment, c.kind, count(c) from ContributionEntity c"
                                + " where c.acknowledgedAt >= :from and c.acknowledgedAt < :to"
                                + " group by c.fromDepartment, c.toDepartment, c.kind",
                        Object[].class)
                .setParameter("from", start(query.from(), work))
                .setParameter("to", start(query.to(), work))
                .getResultList()
                .stream()
                .map(row ->
                        new Balance.Flow((String) row[0], (String) row[1], (ContributionKind) row[2], (Long) row[3]))
                .toList();
        return Balance.of(flows).stream()
                .filter(line -> query.department() == null || line.department().equals(query.department()))
                .toList();
    }

    private static Instant start(LocalDate day, Work work) {
        return day.atStartOfDay(work.clock().getZone()).toInstant();
    }

    private List<Contribution> list(ListContributions query, Work work) {
        Search<ContributionEntity> search = new Search<>(ContributionEntity.class)
                .where("e.fromDepartment = :from", "from", query.from())
                .where("e.toDepartment = :to", "to", query.to());
        if (query.acknowledged() != null) {
            search.where("e.acknowledgedAt is " + (query.acknowledged() ? "not null" : "null"));
        }
        return search.page(work, "e.offeredAt desc, e.id desc", query.limit(), query.offset()).stream()
                .map(ContributionEntity::view)
                .toList();
    }
}
