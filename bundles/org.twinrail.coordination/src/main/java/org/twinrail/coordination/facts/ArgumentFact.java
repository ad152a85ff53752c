package org.twinrail.coordination.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * What a party says in a conflict, for the coordination rules to weigh (D24).
 *
 * @param kind the conflict's kind
 * @param by the login of who says it
 * @param text the claim and what it rests on
 * @param evidence true where the party named evidence
 */
public record ArgumentFact(String kind, String by, String text, boolean evidence) {
    public ArgumentFact {
        Objects.requireNonNull(kind, "kind");
        by = by == null ? "" : by;
        text = text == null ? "" : text;
    }

    /** True where the text holds any of the words, which are parted by {@code |}; capitals and small letters are alike. */
    public boolean mentions(String words) {
        String said = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.split("\\|"))
                .map(w -> w.strip().toLowerCase(Locale.ROOT))
                .anyMatch(w -> !w.isEmpty() && said.contains(w));
    }
}
