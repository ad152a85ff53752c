package org.twinrail.rules.internal.sentences;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two sentences are, so that a mistake can be answered with the sentence that was probably meant. */
final class Likeness {
    private Likeness() {}

    /** The sentence most like what was written; empty where there are none. */
    static String most(String said, List<String> sentences) {
        Set<String> pairs = pairs(said);
        List<String> alike = sentences.stream()
                .filter(sentence -> isHan(sentence) == isHan(said))
                .toList();
        return (alike.isEmpty() ? sentences : alike)
                .stream()
                        .max(Comparator.comparingDouble((String sentence) -> alike(pairs, pairs(sentence)))
                                .thenComparingInt(sentence -> common(said, sentence)))
                        .orElse("");
    }

    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }

    /** The letters and pairs of letters of a sentence, without its blanks. */
    private static Set<String> pairs(String sentence) {
        String bare =
                sentence.replaceAll("\\{[^}]*\\}", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < bare.length(); i++) {
            pairs.add(bare.substring(i, Math.min(i + 2, bare.length())));
            if (isHan(bare.substring(i, i + 1))) {
                pairs.add(bare.substring(i, i + 1));
            }
        }
        return pairs;
    }

    /** What is written in Chinese was not meant as a sentence in English. */
    private static boolean isHan(String sentence) {
        return sentence.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Where the first word stands that is not as in a sentence; a blank of that takes a word. */
    static int differs(String said, String sentence) {
        String[] words = sentence.split(" ");
        int at = 0;
        int last = 0;
        for (int i = 0; at < said.length(); i++) {
            int end = said.indexOf(' ', at) < 0 ? said.length() : said.indexOf(' ', at);
            if (i >= words.length || !fits(said.substring(at, end), words[i])) {
                return at;
            }
            last = at;
            at = end + 1;
        }
        return last;
    }

    private static boolean fits(String word, String meant) {
        if (!meant.startsWith("{")) {
            return word.equals(meant);
        }
        return !meant.endsWith("\\d+}") || word.matches("\\d+");
    }

    /** How many letters two texts begin with alike. */
    static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
