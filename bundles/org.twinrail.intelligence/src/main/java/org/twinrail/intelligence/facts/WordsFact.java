package org.twinrail.intelligence.facts;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a field note whose kind is not given, for the coordination rules to tell it (D7).
 *
 * @param text the note
 * @param competitor the competitor it names; empty for none
 * @param subject the kind of the object it is about, such as {@code customer}; empty for none
 */
public record WordsFact(String text, String competitor, String subject) {
    public WordsFact {
        text = text == null ? "" : text;
        competitor = competitor == null ? "" : competitor;
        subject = subject == null ? "" : subject;
    }

    /** True where the text holds any of the words, which are parted by {@code |}; capitals and small letters are alike. */
    public boolean mentions(String words) {
        String said = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.split("\\|"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isEmpty() && said.contains(word));
    }
}
