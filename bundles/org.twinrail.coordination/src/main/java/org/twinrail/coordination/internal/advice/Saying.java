package org.twinrail.coordination.internal.advice;

import java.util.UUID;
import java.util.function.Function;
import org.twinrail.api.Action;
import org.twinrail.api.spi.OperationProvider.Subject;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.notes.AddNote;

/**
 * What the two sides say: the adviser gives an opinion or declines, the host answers (D4). Part of the safety core: nobody answers an
 * opinion of their own, whatever the rules say.
 */
final class Saying {
    private final Hosts hosts;
    private final Interfaces interfaces;

    Saying(Hosts hosts, Interfaces interfaces) {
        this.hosts = hosts;
        this.interfaces = interfaces;
    }

    /** An action on advice there is, as the boundary rules see it. */
    <A extends Action<?>> Subject<A> subject(String action, String activity, Function<A, UUID> id) {
        return (input, work) -> {
            AdviceEntity advice = Matter.existing(id.apply(input), work);
            return Matter.of(advice, hosts, interfaces, work)
                    .facts(
                            action,
                            activity,
                            advice.adviser(),
                            advice.standing().state().name());
        };
    }

    Advice give(GiveAdvice action, Work work) {
        AdviceEntity advice = awaitingOpinion(action.advice(), work);
        boolean late = advice.deadline() != null && !work.now().isBefore(advice.deadline());
        if (action.note() != null && !action.note().isBlank()) {
            work.perform(new AddNote(advice.object().toString(), action.note(), null, null));
        }
        Standing given =
                advice.standing().given(action.opinion().strip(), work.actor().login(), work.now(), late);
        return said(advice, given, "advice/given", work);
    }

    Advice decline(DeclineAdvice action, Work work) {
        AdviceEntity advice = awaitingOpinion(action.advice(), work);
        Standing declined =
                advice.standing().declined(action.reason().strip(), work.actor().login(), work.now());
        return said(advice, declined, "advice/declined", work);
    }

    private static AdviceEntity awaitingOpinion(UUID id, Work work) {
        AdviceEntity advice = Matter.existing(id, work);
        work.checkVersion(advice.version());
        if (!advice.standing().awaitsOpinion()) {
            throw Words.invalid("advice", "advice.said", state(advice));
        }
        return advice;
    }

    Advice answer(AnswerAdvice action, Work work) {
        AdviceEntity advice = Matter.existing(action.advice(), work);
        work.checkVersion(advice.version());
        Standing before = advice.standing();
        if (before.state() != AdviceState.GIVEN) {
            throw Words.invalid(
                    "advice",
                    before.answeredAt() == null ? "advice.nothing-to-answer" : "advice.answered",
                    state(advice));
        }
        if (work.actor().login().equals(before.givenBy())) {
            throw Words.refused("refused.own-opinion");
        }
        String reason = action.reason() == null ? "" : action.reason().strip();
        if (action.answer() == AdviceAnswer.NOT_TAKEN && reason.isEmpty()) {
            throw Words.invalid("reason", "reason.missing");
        }
        return said(
                advice,
                before.answered(action.answer(), reason, work.actor().login(), work.now()),
                "advice/answered",
                work);
    }

    private Advice said(AdviceEntity advice, Standing after, String topic, Work work) {
        Standing before = advice.standing();
        Matter matter = Matter.of(advice, hosts, interfaces, work);
        advice.hostedBy(matter.host());
        advice.stands(after);
        Advice said = matter.changed(advice, topic);
        work.undoneBy(new RestoreAdvice(advice.id(), before), Matter.ref(advice), advice.version());
        return said;
    }

    private static Object state(AdviceEntity advice) {
        return Words.of("state." + advice.standing().state());
    }
}
