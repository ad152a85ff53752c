package org.twinrail.deals.internal.common;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.deals.Quote;

/** What is said about quotes and orders; the words stand beside the exported records. */
public final class Words {
    private static final Messages MESSAGES = Messages.beside(Quote.class);

    private Words() {}

    /** A sentence by its key. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A parameter that does not fit. */
    public static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, of(key, arguments));
    }

    /** Something the state of things forbids. */
    public static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(of(key, arguments)));
    }

    /** A parameter without blanks around it; empty for null. */
    public static String given(String value) {
        return value == null ? "" : value.strip();
    }
}
