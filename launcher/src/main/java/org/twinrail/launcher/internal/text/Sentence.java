package org.twinrail.launcher.internal.text;

import java.util.List;
import java.util.Locale;

/**
 * A sentence not yet said in any language.
 *
 * @param key a key of the launcher's message bundle
 * @param arguments what the sentence names; may hold sentences
 */
public record Sentence(String key, List<Object> arguments) {

    /** A sentence of a key and what it names. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The sentence in Chinese or English. */
    public String in(Locale language) {
        return Texts.in(language).say(key, arguments.toArray());
    }
}
