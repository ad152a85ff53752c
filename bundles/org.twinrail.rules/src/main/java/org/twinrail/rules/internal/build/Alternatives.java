package org.twinrail.rules.internal.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a match with plain words, as tables are full of, as what it means: one of these words. The compiled rules would read the match anew
 * for each fact, which is most of what a decision costs.
 */
final class Alternatives {
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    /** Texts are taken whole, so that nothing within one is taken for a match. */
    private static final Pattern MATCH = Pattern.compile("\\b(not\\s+)?matches\\s+(" + TEXT + ")|" + TEXT);

    private static final Pattern WORDS = Pattern.compile("\"[\\p{L}\\p{N}_-]+(?:[|][\\p{L}\\p{N}_-]+)*\"");

    /** So far back is looked for a property: all that was written would be looked through once for each match. */
    private static final int LONGEST_NAME = 200;
    /** A property at the end of what was written, and nothing before it that it belongs to. */
    private static final Pattern PROPERTY = Pattern.compile("[(,&|]\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s+$");

    private Alternatives() {}

    /** The rules with the same meaning, line by line as they were. */
    static String in(String drl) {
        Matcher match = MATCH.matcher(drl);
        StringBuilder written = new StringBuilder();
        int from = 0;
        while (match.find()) {
            written.append(drl, from, match.start());
            from = match.end();
            String words = match.group(2);
            if (words == null || !WORDS.matcher(words).matches()) {
                written.append(match.group());
            } else {
                write(words.substring(1, words.length() - 1).split("[|]"), match.group(1) != null, written);
            }
        }
        return written.append(drl.substring(from)).toString();
    }

    /** Compared one by one where that can be written; a list of words is looked through more slowly. */
    private static void write(String[] words, boolean not, StringBuilder written) {
        String same = not ? "!= " : "== ";
        if (words.length == 1) {
            written.append(same).append(quoted(words[0]));
            return;
        }
        Matcher property =
                PROPERTY.matcher(written).region(Math.max(0, written.length() - LONGEST_NAME), written.length());
        if (property.find()) {
            String name = property.group(1);
            written.setLength(property.start(1));
            written.append(Stream.of(words)
                    .map(word -> name + " " + same + quoted(word))
                    .collect(Collectors.joining(not ? " && " : " || ", "(", ")")));
        } else {
            written.append(not ? "not " : "")
                    .append(Stream.of(words).map(Alternatives::quoted).collect(Collectors.joining(", ", "in (", ")")));
        }
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
