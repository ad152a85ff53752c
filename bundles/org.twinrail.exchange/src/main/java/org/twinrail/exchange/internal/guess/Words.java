package org.twinrail.exchange.internal.guess;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names as they are compared: without case, spaces and signs. */
final class Words {
    private Words() {}

    /** Letters and digits only, in their usual width. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The words of a name, those within camel case too; without the articles of sentences. */
    static Set<String> parts(String name) {
        String spaced = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        Set<String> parts = new TreeSet<>(Arrays.asList(spaced.split("[^\\p{L}\\p{N}]+")));
        parts.removeAll(List.of("", "the", "a", "an", "of", "its"));
        return parts;
    }
}
