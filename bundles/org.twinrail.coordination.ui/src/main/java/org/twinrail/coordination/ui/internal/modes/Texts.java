package org.twinrail.coordination.ui.internal.modes;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.modes.ChangeMode;
import org.twinrail.coordination.modes.Mode;

/** What the mode matrix says. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);
    /** The words for the modes themselves, which stand beside the exported records. */
    private static final Messages MODES = Messages.beside(ChangeMode.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a mode is called. */
    static Text mode(Mode mode) {
        return MODES.text("mode." + mode);
    }
}
