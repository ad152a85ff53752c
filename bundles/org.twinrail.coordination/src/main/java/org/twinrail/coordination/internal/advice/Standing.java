package org.twinrail.coordination.internal.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceState;

/**
 * How a piece of advice stands: what was said, what was answered, and since when nobody needs to wait for it any more.
 *
 * @param state how it stands
 * @param opinion what the adviser said, or why the adviser declined; empty for nothing yet
 * @param givenBy who said it; null for nobody yet
 * @param givenAt when; null for not yet
 * @param late true where it was said after the deadline
 * @param reply what the host answered; empty for nothing
 * @param answeredBy who answered; null for nobody yet
 * @param answeredAt when; null for not yet
 * @param settledAt when the adviser counted as heard; null for not yet
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) AdviceState state,
        String opinion,
        @Column(name = "given_by") String givenBy,
        @Column(name = "given_at") Instant givenAt,
        boolean late,
        String reply,
        @Column(name = "answered_by") String answeredBy,
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "settled_at") Instant settledAt) {
    /** Nothing was said yet. */
    static final Standing ASKED = new Standing(AdviceState.ASKED, "", null, null, false, "", null, null, null);

    /** True while the adviser may still say something. */
    boolean awaitsOpinion() {
        return state == AdviceState.ASKED || state == AdviceState.DEEMED;
    }

    /** An opinion was given. A late one does not stop anybody: silence had counted before. */
    Standing given(String words, String by, Instant at, boolean tooLate) {
        Instant settled = tooLate && settledAt == null ? at : settledAt;
        return new Standing(AdviceState.GIVEN, words, by, at, tooLate, "", null, null, settled);
    }

    Standing declined(String why, String by, Instant at) {
        return new Standing(
                AdviceState.DECLINED, why, by, at, false, "", null, null, settledAt == null ? at : settledAt);
    }

    Standing deemed(Instant at) {
        return new Standing(AdviceState.DEEMED, "", null, null, false, "", null, null, at);
    }

    Standing answered(AdviceAnswer answer, String words, String by, Instant at) {
        return new Standing(
                answer == AdviceAnswer.TAKEN ? AdviceState.TAKEN : AdviceState.NOT_TAKEN,
                opinion,
                givenBy,
                givenAt,
                late,
                words,
                by,
                at,
                at);
    }
}
