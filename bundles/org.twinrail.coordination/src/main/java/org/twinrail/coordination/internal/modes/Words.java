package org.twinrail.coordination.internal.modes;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.coordination.modes.ChangeMode;

/** What is said about processes and modes; the words stand beside the exported records. */
final class Words {
    private static final Messages MESSAGES = Messages.beside(ChangeMode.class);

    private Words() {}

    /** A parameter that does not fit. */
    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, MESSAGES.text(key, arguments));
    }
}
