package org.twinrail.coordination.ui.internal.advice;

import java.util.Locale;
import org.twinrail.api.Action;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;

/** What a person can say to advice there is. */
enum Act {
    GIVE("message-square"),
    DECLINE("x"),
    ANSWER("check");

    private static final String ANY = "-";

    private final String icon;

    Act(String icon) {
        this.icon = icon;
    }

    /** Its name among texts and widgets. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    /** The action as it would be done, with any words, to be tried. */
    Action<?> trial(Advice advice) {
        return switch (this) {
            case GIVE -> new GiveAdvice(advice.id(), ANY, null);
            case DECLINE -> new DeclineAdvice(advice.id(), ANY);
            case ANSWER -> new AnswerAdvice(advice.id(), AdviceAnswer.TAKEN, null);
        };
    }

    void open(AdviceForms forms, Advice advice) {
        switch (this) {
            case GIVE -> forms.give(advice);
            case DECLINE -> forms.decline(advice);
            case ANSWER -> forms.answer(advice);
        }
    }
}
