package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.ConfirmInsight;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.DismissInsight;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.ListInsights;
import org.twinrail.intelligence.ListNoteFates;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteLedEvent;
import org.twinrail.intelligence.ShowInsight;
import org.twinrail.intelligence.SweepInsights;
import org.twinrail.intelligence.UseInsight;
import org.twinrail.intelligence.internal.common.Judgement;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.ledger.Gift;
import org.twinrail.intelligence.internal.ledger.Ledger;
import org.twinrail.intelligence.internal.notes.Notes;

/** Finds, confirms, dismisses, uses and lists insights. */
@Component
public final class InsightOperations implements OperationProvider {
    private static final Sorting SORTING = Sorting.standard("state")
            .by("state", Sorting.asListed("e.state", InsightState.class), "-e.foundAt", "e.id")
            .by("kind", Sorting.asListed("e.kind", NoteKind.class), "e.foundAt", "e.id")
            .by("topic", "e.topicLabel", "e.foundAt", "e.id")
            .by("found", "e.foundAt", "e.id");

    private final ObjectDirectory objects;
    private final Judgement judgement;

    /** Made by Declarative Services. */
    @Activate
    public InsightOperations(@Reference ObjectDirectory objects, @Reference RuleEngine rules) {
        this.objects = objects;
        this.judgement = new Judgement(rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                SweepInsights.class,
                (action, work) -> List.of(Deed.of("intelligence.sweep", "SWEEP")),
                new Sweeping(judgement));
        registrar.action(
                ConfirmInsight.class,
                (action, work) -> action.insight() == null
                        ? List.of(Deed.of("insight.confirm", "CONFIRM_INSIGHT"))
                        : deed("insight.confirm", "CONFIRM_INSIGHT", action.insight(), work),
                new Confirming());
        registrar.action(
                DismissInsight.class,
                (action, work) -> deed("insight.dismiss", "CONFIRM_INSIGHT", action.insight(), work),
                this::dismiss);
        registrar.action(
                UseInsight.class,
                (action, work) -> deed("insight.use", "USE_INSIGHT", action.insight(), work),
                this::use);
        registrar.query(ListInsights.class, this::list);
        registrar.query(ShowInsight.class, this::show);
        registrar.query(ListNoteFates.class, new Fates());
    }

    private static List<?> deed(String action, String activity, UUID id, Work work) {
        InsightEntity insight = Insights.known(id, work);
        return List.of(new Deed(
                action, activity, "", "", "", insight.ref(), insight.confirmedBy(), insight.confirmedDepartment()));
    }

    private Insight dismiss(DismissInsight action, Work work) {
        InsightEntity insight = Insights.known(action.insight(), work);
        work.checkVersion(insight.version());
        if (insight.state() != InsightState.CANDIDATE) {
            throw Words.invalid("insight", "insight.decided");
        }
        insight.dismiss(action.reason());
        work.resource(EntityManager.class).flush();
        work.undoneBy(
                new ReopenInsight(insight.id(), insight.kind(), List.copyOf(insight.evidence())),
                insight.ref(),
                insight.version());
        return Insights.view(insight, work);
    }

    /** What went out to those who noted it stays done: a use states no way back. */
    private Insight use(UseInsight action, Work work) {
        InsightEntity insight = Insights.known(action.insight(), work);
        if (insight.state() != InsightState.CONFIRMED) {
            throw Words.invalid("insight", "insight.unconfirmed");
        }
        ObjectRef about =
                Words.given(action.about()).isEmpty() ? null : objects.existing("about", action.about(), work);
        EntityManager database = work.resource(EntityManager.class);
        database.persist(new InsightUseEntity(insight, action.decision(), about, work));
        database.flush();
        Ledger.credit(
                ContributionKind.INSIGHT,
                insight.ref(),
                new Gift(
                        insight.confirmedBy(),
                        insight.confirmedDepartment(),
                        work.actor().department()),
                work);
        work.publish(
                "intelligence/note-led",
                new NoteLedEvent(
                        insight.id(),
                        insight.title(),
                        action.decision().strip(),
                        work.actor().login(),
                        Notes.voices(Insights.evidence(insight, work), work).stream()
                                .sorted()
                                .toList()));
        return Insights.view(insight, work);
    }

    private List<Insight> list(ListInsights query, Work work) {
        return new Search<>(InsightEntity.class)
                        .where("e.state = :state", "state", query.state())
                        .where("e.kind = :kind", "kind", query.kind())
                        .contains("concat(e.topicLabel, ' ', e.title, ' ', e.words)", query.words())
                        .page(work, SORTING.order(query.sort()), query.limit(), query.offset())
                        .stream()
                        .map(insight -> Insights.view(insight, work))
                        .toList();
    }

    private ShowInsight.Details show(ShowInsight query, Work work) {
        InsightEntity insight = Insights.known(query.insight(), work);
        return new ShowInsight.Details(
                Insights.view(insight, work), Notes.views(Insights.evidence(insight, work), work));
    }
}
