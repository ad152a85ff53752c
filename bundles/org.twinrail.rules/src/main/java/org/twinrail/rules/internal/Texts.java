package org.twinrail.rules.internal;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What this bundle tells people, in both languages. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    /** A sentence. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The first line of what a library says is wrong; its kind where it says nothing. */
    public static String firstLine(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
