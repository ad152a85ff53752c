package org.twinrail.crm.internal.routing;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What is said of a routing and of a lead that nobody has. */
final class Words {
    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
