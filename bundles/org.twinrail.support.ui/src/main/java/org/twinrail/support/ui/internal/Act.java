package org.twinrail.support.ui.internal;

import java.util.Set;
import org.twinrail.api.Action;
import org.twinrail.api.Text;
import org.twinrail.support.AnswerQuestion;
import org.twinrail.support.PassQuestion;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionState;
import org.twinrail.support.ReopenQuestion;
import org.twinrail.support.ReturnQuestion;
import org.twinrail.support.TakeQuestion;
import org.twinrail.support.TellQuestion;

/** What can be done with a question, in which states. */
enum Act {
    TAKE("check", QuestionState.ASKED),
    ANSWER("message-square", QuestionState.ASKED, QuestionState.TAKEN, QuestionState.BACK),
    PASS("arrow-up", QuestionState.ASKED, QuestionState.TAKEN, QuestionState.BACK),
    RETURN("arrow-down", QuestionState.PASSED),
    TELL("phone", QuestionState.ANSWERED),
    REOPEN("undo-2", QuestionState.ANSWERED, QuestionState.TOLD);

    private final String icon;
    private final Set<QuestionState> states;

    Act(String icon, QuestionState... states) {
        this.icon = icon;
        this.states = Set.of(states);
    }

    String icon() {
        return icon;
    }

    boolean fits(Question question) {
        return states.contains(question.state());
    }

    Text title() {
        return Texts.constant("act.", this);
    }

    /** The action with words of the person's; those that need none leave them out. */
    Action<Question> on(Question question, String words) {
        return switch (this) {
            case TAKE -> new TakeQuestion(question.id());
            case ANSWER -> new AnswerQuestion(question.id(), words);
            case PASS -> new PassQuestion(question.id(), words);
            case RETURN -> new ReturnQuestion(question.id(), words);
            case TELL -> new TellQuestion(question.id());
            case REOPEN -> new ReopenQuestion(question.id(), words);
        };
    }

    /** True where the person has to say something. */
    boolean needsWords() {
        return this != TAKE && this != TELL;
    }
}
