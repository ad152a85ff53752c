package org.twinrail.rules.internal.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a file of sentences apart: the words for rule, when, then and end in both languages, and clauses joined by 且 or and. */
final class SentenceReader {
    private static final Map<String, String> WORDS = Map.of(
            "规则", "rule", "当", "when", "则", "then", "完", "end", "rule", "rule", "when", "when", "then", "then", "end",
            "end");
    private static final Pattern FIRST = Pattern.compile("(规则|当|则|完|rule|when|then|end)(?=\\s|$)\\s*");
    private static final Pattern AND = Pattern.compile("\\s(且|and)\\s+");

    private final Dictionary dictionary;
    private final List<Written> pieces = new ArrayList<>();
    private String section = "";

    SentenceReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The pieces, in order. */
    List<Written> read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            line(line, number);
        }
        return pieces;
    }

    /** The section that the end of what was read lies in: {@code rule}, {@code when}, {@code then}, or empty outside rules. */
    String section() {
        return section;
    }

    private void line(String line, int number) {
        int begin = line.length() - line.stripLeading().length();
        String rest = line.strip();
        if (rest.startsWith("#") || rest.startsWith("//") || rest.isEmpty()) {
            pieces.add(new Written("", number, 1));
            return;
        }
        Matcher first = FIRST.matcher(rest);
        if (first.lookingAt()) {
            section = WORDS.get(first.group(1));
            boolean alone = section.equals("rule");
            pieces.add(new Written(alone ? "rule " + rest.substring(first.end()) : section, number, begin + 1));
            if (alone || first.end() == rest.length()) {
                return;
            }
            begin += first.end();
            rest = rest.substring(first.end());
        }
        if (section.equals("when")) {
            clauses(rest, number, begin + 1);
        } else {
            pieces.add(new Written(rest, number, begin + 1));
        }
    }

    private void clauses(String sentence, int number, int column) {
        Matcher and = AND.matcher(sentence);
        int from = 0;
        while (and.find()) {
            clause(sentence.substring(from, and.start()), number, column + from, from > 0);
            from = and.end();
        }
        clause(sentence.substring(from), number, column + from, from > 0);
    }

    private void clause(String clause, int number, int column, boolean more) {
        Optional<String> noun = dictionary.noun(clause.strip());
        if (noun.isEmpty()) {
            pieces.add(new Written(more ? "- " + clause.strip() : clause.strip(), number, column));
            return;
        }
        String said = clause.strip().substring(noun.get().length()).strip();
        pieces.add(new Written(Dictionary.marked(noun.get()), number, column));
        if (!said.isEmpty()) {
            pieces.add(new Written("- " + said, number, column + clause.lastIndexOf(said)));
        }
    }
}
