package org.twinrail.coordination.internal.view;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.StepEvent;

/** The words for conflicts, which stand beside the exported records. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Conflict.class);

    private Texts() {}

    /** A sentence by its key. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a kind of conflict is called; its code where it is none of the known ones (D23). */
    public static Text kind(String code) {
        return MESSAGES.find("kind." + code).orElseGet(() -> Text.same(code));
    }

    public static Text severity(Severity severity) {
        return MESSAGES.text("severity." + severity);
    }

    public static Text step(ConflictStep step) {
        return MESSAGES.text("step." + step);
    }

    public static Text event(StepEvent event) {
        return MESSAGES.text("event." + event);
    }

    /** What a role is called; the role itself where it has no name here. */
    public static Text role(String role) {
        return MESSAGES.find("role." + role).orElseGet(() -> Text.same(role));
    }
}
