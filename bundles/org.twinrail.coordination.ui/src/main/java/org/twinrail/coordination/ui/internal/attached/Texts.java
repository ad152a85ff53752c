package org.twinrail.coordination.ui.internal.attached;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What the sections of notes and files say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
