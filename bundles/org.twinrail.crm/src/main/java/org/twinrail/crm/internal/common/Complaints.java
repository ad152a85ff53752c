package org.twinrail.crm.internal.common;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;

/** What is said when something cannot be done; the sentences of all operations of the bundle stand together here. */
public final class Complaints {
    private static final Messages MESSAGES = Messages.beside(Complaints.class);

    private Complaints() {}

    /** A parameter that does not fit; the sentence stands under the key. */
    public static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, MESSAGES.text(key, arguments));
    }

    /** Something the state of things forbids; the sentence stands under the key. */
    public static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(MESSAGES.text(key, arguments)));
    }

    /** A word for people. */
    public static Text word(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
