package org.twinrail.rules.ui.internal;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What this room says. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    /** A sentence. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
