package org.twinrail.rules.internal;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What this bundle tells people, in both languages. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private static final int LONGEST = 80;

    private Texts() {}

    /** A sentence. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The beginning of a text that people wrote, for a sentence that names it. */
    public static String brief(String written) {
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
    }

    /** The first line of what a library says is wrong; its kind where it says nothing. */
    public static String firstLine(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
