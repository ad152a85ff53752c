package org.twinrail.core.ui.internal;

import java.util.Optional;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What these views say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    /** The text of a key that may be missing. */
    static Optional<Text> find(String key) {
        return MESSAGES.find(key);
    }

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
