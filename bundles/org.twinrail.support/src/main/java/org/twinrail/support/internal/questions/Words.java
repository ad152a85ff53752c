package org.twinrail.support.internal.questions;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.support.Question;

/** What is said about technical questions; the words stand beside the exported records. */
public final class Words {
    private static final Messages MESSAGES = Messages.beside(Question.class);

    private Words() {}

    /** A sentence by its key. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A parameter that does not fit. */
    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, of(key, arguments));
    }
}
