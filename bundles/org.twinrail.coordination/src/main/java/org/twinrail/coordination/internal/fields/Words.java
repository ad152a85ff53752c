package org.twinrail.coordination.internal.fields;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.SetField;

/** What is said about fields; the words stand beside the exported records. */
final class Words {
    private static final Messages MESSAGES = Messages.beside(SetField.class);

    private Words() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A parameter that does not fit. */
    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, of(key, arguments));
    }

    /** Something the state of things forbids. */
    static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(of(key, arguments)));
    }
}
