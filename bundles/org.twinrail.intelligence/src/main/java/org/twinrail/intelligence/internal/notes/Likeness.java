package org.twinrail.intelligence.internal.notes;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * How alike the words of two notes are: by the pairs of neighbouring signs they share (Dice's measure), which serves Chinese, where words
 * are not parted, as well as English. Notes with different figures are never alike: a price cut of 8 is not one of 18.
 */
final class Likeness {
    private static final int WHOLE = 100;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");
    private static final IntersectionSimilarity<String> PAIRS = new IntersectionSimilarity<>(Likeness::pairs);

    private Likeness() {}

    /** Words without capitals, wide forms, blanks and signs. */
    static String normal(String text) {
        // What stood apart may be one sign once what parted it is gone.
        return Normalizer.normalize(NO_WORD.matcher(plain(text)).replaceAll(""), Normalizer.Form.NFKC);
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFKC);
    }

    /** How alike two texts are, from 0 to 100; the same whichever comes first, and 100 for a text and itself. */
    static int percent(String one, String other) {
        String first = normal(one);
        String second = normal(other);
        if (first.equals(second)) {
            return WHOLE;
        }
        if (!figures(one).equals(figures(other))) {
            return 0;
        }
        IntersectionResult shared = PAIRS.apply(first, second);
        int pairs = shared.getSizeA() + shared.getSizeB();
        return pairs == 0 ? 0 : 2 * WHOLE * shared.getIntersection() / pairs;
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(plain(text))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Collection<String> pairs(CharSequence text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(i -> text.subSequence(i, i + 2).toString())
                .collect(Collectors.toList());
    }
}
