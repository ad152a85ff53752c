package org.twinrail.exchange.internal.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Suggestion {
    private final Collection<String> known;

    Suggestion(Collection<String> known) {
        this.known = known;
    }

    /** The nearest known word, unless all are too far off to have been meant. */
    Optional<String> of(String word) {
        String given = plain(word);
        return known.stream()
                .filter(candidate -> distance(given, plain(candidate)) <= Math.max(1, given.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(given, plain(candidate))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** How many letters must be changed, added or left out. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
