package org.twinrail.coordination.ui.internal.advice;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceState;

/** What the views of advice say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);
    /** The words for advice itself, which stand beside the exported records. */
    private static final Messages ADVICE = Messages.beside(Advice.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a person can say to advice, as its button says it. */
    static Text act(Act act) {
        return switch (act) {
            case GIVE -> MESSAGES.text("give");
            case DECLINE -> MESSAGES.text("decline");
            case ANSWER -> MESSAGES.text("answer");
        };
    }

    /** How advice stands, in a word. */
    static Text state(AdviceState state) {
        return ADVICE.text("state." + state);
    }
}
