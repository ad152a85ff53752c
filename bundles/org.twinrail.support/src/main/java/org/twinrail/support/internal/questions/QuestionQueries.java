package org.twinrail.support.internal.questions;

import static java.lang.Boolean.TRUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.support.CountQuestions;
import org.twinrail.support.ListQuestions;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionState;

/** Lists and counts technical questions (D21). */
@Component
public final class QuestionQueries implements OperationProvider {
    private static final int PAGE = 100;
    private static final Sorting SORTING = Sorting.standard("due")
            .by("due", "coalesce(e.standing.step.due, e.standing.answerDue)", "e.askedAt", "e.id")
            .by("at", "e.askedAt", "e.id")
            .by("state", Sorting.asListed("e.standing.state", QuestionState.class), "e.askedAt", "e.id")
            .by("topic", "e.topic", "e.askedAt", "e.id");

    private final ObjectDirectory objects;

    /** Made by Declarative Services. */
    @Activate
    public QuestionQueries(@Reference ObjectDirectory objects) {
        this.objects = objects;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ListQuestions.class, this::list);
        registrar.query(CountQuestions.class, QuestionQueries::count);
    }

    private List<Question> list(ListQuestions query, Work work) {
        Conditions conditions = new Conditions();
        if (TRUE.equals(query.mine())) {
            conditions.and(
                    "(e.standing.step.seat in :mine or e.standing.step.escalatedAt is not null and e.standing.step.whom in :mine)",
                    "mine",
                    Step.mine(work.actor()));
        }
        if (TRUE.equals(query.open())) {
            conditions.and("e.standing.state <> :told", "told", QuestionState.TOLD);
        }
        if (TRUE.equals(query.unanswered())) {
            conditions.and("e.standing.state not in :done", "done", Conditions.ANSWERED);
        }
        if (TRUE.equals(query.late())) {
            conditions
                    .and(
                            "(e.standing.step.due < :now or e.standing.answerDue < :now and e.standing.state not in :over)",
                            "now",
                            work.now())
                    .with("over", Conditions.ANSWERED);
        }
        conditions.and("e.asker = :asker", "asker", query.asker()).and("e.topic = :topic", "topic", query.topic());
        if (query.subject() != null) {
            ObjectRef subject = objects.existing("subject", query.subject(), work);
            conditions.and("e.aboutKind = :kind", "kind", subject.kind()).and("e.aboutId = :id", "id", subject.id());
        }
        return conditions
                .ordered(SORTING.order(query.sort()), work)
                .setFirstResult(query.offset() == null ? 0 : query.offset())
                .setMaxResults(query.limit() == null ? PAGE : query.limit())
                .getResultStream()
                .map(question -> question.view(work.now()))
                .toList();
    }

    private static CountQuestions.Result count(CountQuestions query, Work work) {
        Tally tally = new Tally();
        new Conditions()
                .and("e.askedAt >= :from", "from", start(query.from(), work))
                .and("e.askedAt < :to", "to", start(query.to(), work))
                .ordered("e.id", work)
                .getResultStream()
                .forEach(question -> tally.add(question.topic(), question.standing(), work.now()));
        return tally.result();
    }

    private static Instant start(LocalDate day, Work work) {
        return day == null ? null : day.atStartOfDay(work.clock().getZone()).toInstant();
    }
}
