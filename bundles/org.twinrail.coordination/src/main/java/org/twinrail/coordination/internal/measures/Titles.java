package org.twinrail.coordination.internal.measures;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What the measures of this bundle count, for people. */
final class Titles {
    private static final Messages MESSAGES = Messages.beside(Titles.class);

    private Titles() {}

    static Text of(String key) {
        return MESSAGES.text(key);
    }
}
