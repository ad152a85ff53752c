package org.twinrail.launcher;

import java.util.Locale;
import org.twinrail.launcher.internal.text.Texts;

/**
 * Says in a sentence why the platform cannot start.
 *
 * <p>The sentence names what is wrong, where, and what to do; {@link #text(Locale)} gives it in Chinese or English.
 */
public final class LaunchException extends Exception {

    /** Exit code of a fault: the platform does not start, the data folder is in use, something broke. */
    public static final int FAULT = 1;

    /** Exit code of bad input or usage. */
    public static final int USAGE = 2;

    private final int exitCode;
    private final String key;
    private final transient Object[] arguments;

    private LaunchException(int exitCode, Throwable cause, String key, Object... arguments) {
        super(Texts.in(Locale.ENGLISH).say(key, arguments), cause);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * Something is broken or missing.
     *
     * @param key a key of the launcher's message bundle
     * @param arguments what the message names; a {@link LaunchException} among them is rendered in the message's language
     */
    public static LaunchException fault(String key, Object... arguments) {
        return new LaunchException(FAULT, null, key, arguments);
    }

    /** As {@link #fault(String, Object...)}, keeping what was thrown below. */
    public static LaunchException fault(Throwable cause, String key, Object... arguments) {
        return new LaunchException(FAULT, cause, key, arguments);
    }

    /** The command line is not understood. */
    public static LaunchException usage(String key, Object... arguments) {
        return new LaunchException(USAGE, null, key, arguments);
    }

    /** {@link #FAULT} or {@link #USAGE}. */
    public int exitCode() {
        return exitCode;
    }

    /** The sentence in the given language; Chinese for {@code zh}, English for all others. */
    public String text(Locale language) {
        return Texts.in(language).say(key, arguments);
    }
}
