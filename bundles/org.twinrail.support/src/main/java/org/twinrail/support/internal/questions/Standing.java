package org.twinrail.support.internal.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.twinrail.support.QuestionState;

/**
 * How a question stands.
 *
 * @param state how far it is
 * @param step what is to be done next
 * @param answerDue by when it is to be answered; null for no time
 * @param passed true where R&D was asked
 * @param passReason why; empty where it was not
 * @param finding what R&D said; empty for nothing
 * @param answer the answer; empty for none
 * @param answeredBy who gave it; empty for nobody
 * @param answeredAt when; null for not yet
 * @param reopened how many times it was asked again
 * @param reopenReason why the last time; empty where it never was
 * @param toldAt when the customer was told; null for not yet
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) QuestionState state,
        Step step,
        @Column(name = "answer_due") Instant answerDue,
        boolean passed,
        @Column(name = "pass_reason") String passReason,
        String finding,
        String answer,
        @Column(name = "answered_by") String answeredBy,
        @Column(name = "answered_at") Instant answeredAt,
        int reopened,
        @Column(name = "reopen_reason") String reopenReason,
        @Column(name = "told_at") Instant toldAt) {
    static Standing asked(Step step) {
        return new Standing(QuestionState.ASKED, step, step.due(), false, "", "", "", "", null, 0, "", null);
    }

    Standing at(QuestionState next, Step following) {
        return new Standing(
                next,
                following,
                answerDue,
                passed,
                passReason,
                finding,
                answer,
                answeredBy,
                answeredAt,
                reopened,
                reopenReason,
                toldAt);
    }

    Standing taken(String login) {
        return at(QuestionState.TAKEN, step.at(login));
    }

    Standing passed(String why, Step ticket) {
        return new Standing(
                QuestionState.PASSED, ticket, answerDue, true, why, "", "", "", null, reopened, reopenReason, null);
    }

    Standing back(String found, Step finish) {
        return new Standing(
                QuestionState.BACK,
                finish,
                answerDue,
                true,
                passReason,
                found,
                "",
                "",
                null,
                reopened,
                reopenReason,
                null);
    }

    Standing answered(String words, String by, Instant at, Step tell) {
        return new Standing(
                QuestionState.ANSWERED,
                tell,
                answerDue,
                passed,
                passReason,
                finding,
                words,
                by,
                at,
                reopened,
                reopenReason,
                null);
    }

    Standing told(Instant at) {
        return new Standing(
                QuestionState.TOLD,
                Step.NONE,
                answerDue,
                passed,
                passReason,
                finding,
                answer,
                answeredBy,
                answeredAt,
                reopened,
                reopenReason,
                at);
    }

    /** Asked again; what was answered stays to be read until there is another answer. */
    Standing reopened(String why, Step again) {
        return new Standing(
                QuestionState.ASKED,
                again,
                again.due(),
                passed,
                passReason,
                finding,
                answer,
                "",
                null,
                reopened + 1,
                why,
                null);
    }

    /** True while there is no answer. */
    boolean isUnanswered() {
        return state != QuestionState.ANSWERED && state != QuestionState.TOLD;
    }

    /** True where a clock has run out. */
    boolean isLate(Instant now) {
        return over(step.due(), now) || isUnanswered() && over(answerDue, now);
    }

    /** True where the time to answer went by without an answer. */
    boolean missed(Instant now) {
        return over(answerDue, isUnanswered() ? now : answeredAt);
    }

    private static boolean over(Instant due, Instant at) {
        return due != null && at.isAfter(due);
    }
}
