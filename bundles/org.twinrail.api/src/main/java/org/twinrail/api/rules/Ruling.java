package org.twinrail.api.rules;

import java.util.Objects;
import org.twinrail.api.Effect;

/**
 * A boundary rule's conclusion. Its reason stands in the rule's own {@code @reason_zh} and {@code @reason_en}.
 *
 * @param effect what is to happen with the action
 * @param whom who owns the matter, is told, asked or must approve: a department code or a login; empty for nobody
 * @param hours how long a wait lasts, in hours; 0 where nobody waits
 */
public record Ruling(Effect effect, String whom, int hours) {
    public Ruling {
        Objects.requireNonNull(effect, "effect");
        whom = whom == null ? "" : whom;
    }

    /** The action may be done. */
    public static Ruling allow() {
        return new Ruling(Effect.ALLOW, "", 0);
    }

    /** The action may be done and a department is told. */
    public static Ruling tell(String whom) {
        return new Ruling(Effect.TELL, whom, 0);
    }

    /** The action may not be done; the matter is another's. */
    public static Ruling refuse(String owner) {
        return new Ruling(Effect.REFUSE, owner, 0);
    }

    /** Any effect by its name, as decision tables write it. */
    public static Ruling of(String effect, String whom, int hours) {
        return new Ruling(Effect.valueOf(effect), whom, hours);
    }
}
