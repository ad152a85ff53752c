package org.twinrail.intelligence.internal.briefs;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.ListBriefs;
import org.twinrail.intelligence.PublishBrief;
import org.twinrail.intelligence.ShowBrief;
import org.twinrail.intelligence.UseBrief;
import org.twinrail.intelligence.internal.common.Departments;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.competitors.Competitors;
import org.twinrail.intelligence.internal.ledger.Gift;
import org.twinrail.intelligence.internal.ledger.Ledger;
import org.twinrail.intelligence.internal.reading.Reading;

/** Publishes, shows and lists briefs (D8). What was published has gone out and is not taken back; the next edition takes its place. */
@Component
public final class BriefOperations implements OperationProvider {
    private static final Sorting SORTING = Sorting.standard("-at")
            .by("at", "e.publishedAt", "e.id")
            .by("title", "e.titleKey", "e.edition", "e.id")
            .by("until", "e.validUntil", "e.publishedAt", "e.id");

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                PublishBrief.class,
                (action, work) -> List.of(Deed.of("brief.publish", "PUBLISH_BRIEF")),
                this::publish);
        registrar.action(UseBrief.class, this::using, this::use);
        registrar.query(ListBriefs.class, this::list);
        registrar.query(ShowBrief.class, (query, work) -> Briefs.views(List.of(Briefs.known(query.brief(), work)), work)
                .get(0));
    }

    private List<?> using(UseBrief action, Work work) {
        BriefEntity brief = Briefs.known(action.brief(), work);
        return List.of(
                new Deed("brief.use", "USE_INSIGHT", "", "", "", brief.ref(), brief.publishedBy(), brief.department()));
    }

    private Brief publish(PublishBrief action, Work work) {
        if (action.validUntil().isBefore(work.today())) {
            throw Words.invalid("validUntil", "brief.over", action.validUntil());
        }
        List<String> mustKnow = Departments.known("mustKnow", action.mustKnow(), work);
        List<String> competitors = Optional.ofNullable(action.competitors()).orElse(Set.of()).stream()
                .map(name -> Competitors.known("competitors", name, work).name())
                .toList();
        Optional<BriefEntity> before = Briefs.latest(action.title(), work);
        before.ifPresent(brief -> {
            brief.supersede();
            Reading.release(brief.ref(), work);
        });
        int edition = before.map(BriefEntity::edition).orElse(0) + 1;
        BriefEntity brief = new BriefEntity(action, edition, competitors, work);
        EntityManager database = work.resource(EntityManager.class);
        database.persist(brief);
        database.flush();
        Reading.require(new Reading.Item(brief.ref(), brief.title(), brief.validUntil()), mustKnow, work);
        mustKnow.forEach(department -> Ledger.offer(
                ContributionKind.BRIEF,
                brief.ref(),
                new Gift(brief.publishedBy(), brief.department(), department),
                work));
        return Briefs.views(List.of(brief), work).get(0);
    }

    private Brief use(UseBrief action, Work work) {
        BriefEntity brief = Briefs.known(action.brief(), work);
        String department = work.actor().department();
        if (department.isEmpty() || department.equals(brief.department())) {
            throw Words.invalid("brief", "brief.own");
        }
        Ledger.credit(
                ContributionKind.BRIEF,
                brief.ref(),
                new Gift(brief.publishedBy(), brief.department(), department),
                work);
        return Briefs.views(List.of(brief), work).get(0);
    }

    private List<Brief> list(ListBriefs query, Work work) {
        Search<BriefEntity> search =
                Boolean.TRUE.equals(query.all()) ? new Search<>(BriefEntity.class) : Briefs.inForce(work);
        String competitor = query.competitor() == null
                ? null
                : Competitors.known("competitor", query.competitor(), work).name();
        return Briefs.views(
                search.where(":competitor member of e.competitors", "competitor", competitor)
                        .contains("concat(e.title, ' ', e.words)", query.words())
                        .page(work, SORTING.order(query.sort()), query.limit(), query.offset()),
                work);
    }
}
