package org.twinrail.support.internal.questions;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.support.QuestionState;
import org.twinrail.support.SweepQuestions;

/** What time brings: questions that wait for somebody who is not there go to who is, and late ones are escalated. */
final class QuestionSweeping implements ActionBody<SweepQuestions, SweepQuestions.Result> {
    private final Steps steps;

    QuestionSweeping(Steps steps) {
        this.steps = steps;
    }

    @Override
    public SweepQuestions.Result run(SweepQuestions action, Work work) {
        Staffing staffing = Staffing.today(work);
        int rerouted = 0;
        int escalated = 0;
        for (QuestionEntity question : open(work)) {
            if (reroute(question, staffing)) {
                Questions.tell(question, "rerouted", work);
                rerouted++;
            }
            if (escalate(question, work)) {
                Questions.tell(question, "escalated", work);
                escalated++;
            }
        }
        work.resource(EntityManager.class).flush();
        return new SweepQuestions.Result(rerouted, escalated);
    }

    private static List<QuestionEntity> open(Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select e from QuestionEntity e where e.standing.state <> :told order by e.askedAt, e.id",
                        QuestionEntity.class)
                .setParameter("told", QuestionState.TOLD)
                .getResultList();
    }

    /** The answer is told by who asked, whoever is absent; all else goes to who is there. The clock runs on. */
    private boolean reroute(QuestionEntity question, Staffing staffing) {
        Standing standing = question.standing();
        Step step = standing.step();
        if (standing.state() == QuestionState.ANSWERED || staffing.covers(step.seat())) {
            return false;
        }
        QuestionState state = standing.state() == QuestionState.TAKEN ? QuestionState.ASKED : standing.state();
        String seat = steps.seat(question.fact(name(state)), staffing);
        if (seat.equals(step.seat())) {
            return false;
        }
        question.stands(standing.at(state, step.at(seat)));
        return true;
    }

    private static String name(QuestionState state) {
        return switch (state) {
            case PASSED -> Steps.TICKET;
            case BACK -> Steps.FINISH;
            default -> Steps.ANSWER;
        };
    }

    private static boolean escalate(QuestionEntity question, Work work) {
        Standing standing = question.standing();
        Step step = standing.step();
        if (step.escalatedAt() != null || step.whom().isEmpty() || !standing.isLate(work.now())) {
            return false;
        }
        question.stands(standing.at(standing.state(), step.escalated(work.now())));
        return true;
    }
}
