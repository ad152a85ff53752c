package org.twinrail.cli.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How unlike two words are: how many letters must change (Levenshtein's distance). */
public final class Likeness {
    private static final int LETTERS_TO_A_SLIP = 3;

    private Likeness() {}

    /** Those of the known words that may have been meant, the likest first; none where nothing is like it. */
    public static List<String> near(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / LETTERS_TO_A_SLIP);
        return known.stream()
                .filter(other -> distance(word, other) <= most)
                .sorted(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The number of letters to put in, take out or replace. */
    public static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
