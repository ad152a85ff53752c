package org.twinrail.support.internal.questions;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.support.AnswerQuestion;
import org.twinrail.support.AskQuestion;
import org.twinrail.support.PassQuestion;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionState;
import org.twinrail.support.ReopenQuestion;
import org.twinrail.support.ReturnQuestion;
import org.twinrail.support.SweepQuestions;
import org.twinrail.support.TakeQuestion;
import org.twinrail.support.TellQuestion;
import org.twinrail.support.facts.SeatFact;

/** Takes technical questions and brings them from hand to hand until the customer is told (D21). */
@Component
public final class QuestionOperations implements OperationProvider {
    private static final Set<String> SUBJECTS = Set.of("customer", "opportunity");
    private static final Set<QuestionState> ANSWERABLE =
            EnumSet.of(QuestionState.ASKED, QuestionState.TAKEN, QuestionState.BACK);

    private final ObjectDirectory objects;
    private final Steps steps;

    /** Made by Declarative Services. */
    @Activate
    public QuestionOperations(
            @Reference ObjectDirectory objects, @Reference RuleEngine rules, @Reference WorkingTimes times) {
        this.objects = objects;
        this.steps = new Steps(rules, times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                AskQuestion.class, (action, work) -> List.of(Deed.of("question.ask", "ASK_QUESTION")), this::ask);
        registrar.action(
                TakeQuestion.class, of("question.take", "ANSWER_QUESTION", TakeQuestion::question), this::take);
        registrar.action(
                AnswerQuestion.class, of("question.answer", "ANSWER_QUESTION", AnswerQuestion::question), this::answer);
        registrar.action(
                PassQuestion.class, of("question.pass", "ANSWER_QUESTION", PassQuestion::question), this::pass);
        registrar.action(
                ReturnQuestion.class, of("question.return", "ANSWER_QUESTION", ReturnQuestion::question), this::back);
        registrar.action(TellQuestion.class, of("question.tell", "TELL_CUSTOMER", TellQuestion::question), this::told);
        registrar.action(
                ReopenQuestion.class, of("question.reopen", "TELL_CUSTOMER", ReopenQuestion::question), this::reopen);
        registrar.action(
                SweepQuestions.class,
                (action, work) -> List.of(Deed.of("questions.sweep", "SWEEP")),
                new QuestionSweeping(steps));
    }

    private static <A extends Action<?>> Subject<A> of(String name, String activity, Function<A, UUID> id) {
        return (action, work) -> {
            QuestionEntity question = Questions.known(id.apply(action), work);
            boolean asker = question.asker().equals(work.actor().login());
            return List.of(
                    new Deed(name, activity, "", "", "", question.ref(), question.asker(), ""),
                    new SeatFact(
                            question.standing().step().seat(),
                            question.standing().step().isOf(work.actor()),
                            asker));
        };
    }

    private Question ask(AskQuestion action, Work work) {
        ObjectRef subject = objects.existing("subject", action.subject(), work);
        if (!SUBJECTS.contains(subject.kind())) {
            throw Words.invalid("subject", "question.subject", subject.kind());
        }
        QuestionEntity question = new QuestionEntity(action, subject, work);
        question.stands(Standing.asked(steps.routed(question.fact(Steps.ANSWER), work)));
        EntityManager database = work.resource(EntityManager.class);
        database.persist(question);
        database.flush();
        Questions.tell(question, "asked", work);
        work.undoneBy(new WithdrawQuestion(question.id()), question.ref(), question.version());
        return question.view(work.now());
    }

    private static QuestionEntity in(Set<QuestionState> states, UUID id, Work work) {
        QuestionEntity question = Questions.known(id, work);
        work.checkVersion(question.version());
        QuestionState state = question.standing().state();
        if (!states.contains(state)) {
            throw Words.invalid("question", "question.not-now", Words.of("state." + state));
        }
        return question;
    }

    private Question take(TakeQuestion action, Work work) {
        QuestionEntity question = in(EnumSet.of(QuestionState.ASKED), action.question(), work);
        return Questions.move(question, question.standing().taken(work.actor().login()), "taken", work);
    }

    private Question answer(AnswerQuestion action, Work work) {
        QuestionEntity question = in(ANSWERABLE, action.question(), work);
        Step tell = steps.by(question.asker(), question.fact(Steps.TELL), work);
        return Questions.move(
                question,
                question.standing()
                        .answered(action.answer().strip(), work.actor().login(), work.now(), tell),
                "answered",
                work);
    }

    private Question pass(PassQuestion action, Work work) {
        QuestionEntity question = in(ANSWERABLE, action.question(), work);
        Step ticket = steps.routed(question.fact(Steps.TICKET), work);
        return Questions.move(
                question, question.standing().passed(action.reason().strip(), ticket), "passed", work);
    }

    private Question back(ReturnQuestion action, Work work) {
        QuestionEntity question = in(EnumSet.of(QuestionState.PASSED), action.question(), work);
        Step finish = steps.routed(question.fact(Steps.FINISH), work);
        return Questions.move(
                question, question.standing().back(action.finding().strip(), finish), "back", work);
    }

    private Question told(TellQuestion action, Work work) {
        QuestionEntity question = in(EnumSet.of(QuestionState.ANSWERED), action.question(), work);
        return Questions.move(question, question.standing().told(work.now()), "told", work);
    }

    private Question reopen(ReopenQuestion action, Work work) {
        QuestionEntity question = in(EnumSet.of(QuestionState.ANSWERED, QuestionState.TOLD), action.question(), work);
        Step again = steps.routed(question.fact(Steps.ANSWER), work);
        return Questions.move(
                question, question.standing().reopened(action.reason().strip(), again), "reopened", work);
    }
}
