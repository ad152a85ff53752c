package org.twinrail.coordination.internal.advice;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.Advice;

/** What is said about advice; the words stand beside the exported records. */
final class Words {
    private static final Messages MESSAGES = Messages.beside(Advice.class);

    private Words() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A parameter that does not fit. */
    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, of(key, arguments));
    }

    /** Something the safety core forbids. */
    static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(of(key, arguments)));
    }
}
