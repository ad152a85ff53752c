package org.twinrail.insight.internal;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.insight.Indicator;

/** What is said about indicators; the words stand beside the exported records. */
final class Words {
    private static final Messages MESSAGES = Messages.beside(Indicator.class);

    private Words() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A parameter that does not fit. */
    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, of(key, arguments));
    }
}
