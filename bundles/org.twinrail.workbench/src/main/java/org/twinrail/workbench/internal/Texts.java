package org.twinrail.workbench.internal;

import java.util.Optional;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What the workbench itself says. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    /** The text of a key that may be missing. */
    static Optional<Text> find(String key, Object... arguments) {
        return MESSAGES.find(key, arguments);
    }

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
