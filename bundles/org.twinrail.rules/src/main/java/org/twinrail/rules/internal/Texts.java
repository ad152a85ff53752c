package org.twinrail.rules.internal;

import java.util.Arrays;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What this bundle tells people, in both languages. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private static final int LONGEST = 80;
    /** What people write by mistake may be as long as a file; a sentence about it is to be read. */
    private static final int LONGEST_ARGUMENT = 600;

    private Texts() {}

    /** A sentence. */
    public static Text of(String key, Object... arguments) {
        return MESSAGES.text(
                key,
                Arrays.stream(arguments)
                        .map(a -> a instanceof String text ? cut(text, LONGEST_ARGUMENT) : a)
                        .toArray());
    }

    /** The beginning of a text that people wrote, for a sentence that names it. */
    public static String brief(String written) {
        return cut(written, LONGEST);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** The first line of what a library says is wrong; its kind where it says nothing. */
    public static String firstLine(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
