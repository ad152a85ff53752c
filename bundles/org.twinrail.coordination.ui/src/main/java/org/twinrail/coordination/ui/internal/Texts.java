package org.twinrail.coordination.ui.internal;

import java.util.Optional;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictStep;

/** What these views say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);
    /** The words for conflicts themselves, which stand beside the exported records. */
    private static final Messages CONFLICTS = Messages.beside(Conflict.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A text that may be missing, for words that come from elsewhere. */
    static Optional<Text> find(String key) {
        return MESSAGES.find(key);
    }

    /** What a kind of conflict is called; its code where it is none of the known ones. */
    static Text kind(String code) {
        return CONFLICTS.find("kind." + code).orElseGet(() -> Text.same(code));
    }

    /** What a step is called. */
    static Text step(ConflictStep step) {
        return CONFLICTS.text("step." + step);
    }
}
