package org.twinrail.rules.internal.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleFile;

/**
 * Looks whether a file of sentences is made of rules, each with its name, its conditions, its conclusions and its end, before the sentences
 * are looked up: Drools takes what has no end for no rule at all, and then understands nothing in it.
 */
final class SentenceShape {
    private static final Pattern WORD = Pattern.compile("(规则|当|则|完|rule|when|then|end)(?=\\s|$)\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("\"[^\"]+\"");
    private static final Pattern ABOVE =
            Pattern.compile("@.*|(salience|no-loop|lock-on-active|activation-group|enabled|dialect)\\b.*");

    private enum Section {
        OUTSIDE,
        HEAD,
        CONDITIONS,
        CONCLUSIONS
    }

    private final RuleFile file;
    private final Dictionary dictionary;
    private final List<Fault> faults = new ArrayList<>();
    private Section section = Section.OUTSIDE;
    /** The last line that belongs to a rule, and the first among its conditions that is none. */
    private int last;

    private int strange;

    private SentenceShape(RuleFile file, Dictionary dictionary) {
        this.file = file;
        this.dictionary = dictionary;
    }

    /** What is wrong; empty where the file is made of rules. */
    static List<Fault> faults(RuleFile file, Dictionary dictionary) {
        SentenceShape shape = new SentenceShape(file, dictionary);
        int number = 0;
        for (String line : file.text().split("\\R", -1)) {
            number++;
            String words = line.strip();
            if (!words.isEmpty() && !words.startsWith("#") && !words.startsWith("//")) {
                shape.line(words, number, line.indexOf(words) + 1);
                shape.last = number;
            }
        }
        shape.ended();
        return shape.faults;
    }

    private void line(String words, int number, int column) {
        Matcher word = WORD.matcher(words);
        if (!word.matches()) {
            plain(words, number, column);
            return;
        }
        String rest = word.group(2).strip();
        switch (word.group(1)) {
            case "规则", "rule" -> {
                ended();
                section = Section.HEAD;
                strange = 0;
                if (!NAME.matcher(rest).matches()) {
                    fault(number, column, Texts.of("sentence.name"));
                }
            }
            case "当", "when" -> {
                section = Section.CONDITIONS;
                condition(rest, number);
            }
            case "则", "then" -> section = Section.CONCLUSIONS;
            default -> {
                if (section == Section.CONDITIONS) {
                    fault(strange > 0 ? strange : number, 1, Texts.of("sentence.word", "则 then"));
                }
                section = Section.OUTSIDE;
            }
        }
    }

    private void plain(String words, int number, int column) {
        switch (section) {
            case OUTSIDE -> fault(number, column, Texts.of("sentence.word", "规则 rule"));
            case HEAD -> {
                if (!ABOVE.matcher(words).matches()) {
                    fault(number, column, Texts.of("sentence.word", "当 when"));
                    section = Section.CONDITIONS;
                } else if (!isClosed(words)) {
                    fault(number, column, Texts.of("sentence.quote"));
                }
            }
            case CONDITIONS -> condition(words, number);
            case CONCLUSIONS -> {
                // Sentences are looked up afterwards.
            }
        }
    }

    private void condition(String words, int number) {
        if (strange == 0 && !words.isEmpty() && dictionary.noun(words).isEmpty()) {
            strange = number;
        }
    }

    private void ended() {
        if (section != Section.OUTSIDE) {
            fault(last, 1, Texts.of("sentence.end", "完 end"));
        }
    }

    private static boolean isClosed(String words) {
        String outside = words.replaceAll("\"[^\"]*\"", "");
        return !outside.contains("\"")
                && outside.chars().filter(c -> c == '(').count()
                        == outside.chars().filter(c -> c == ')').count();
    }

    private void fault(int line, int column, Text text) {
        faults.add(new Fault(file.path(), line, column, "", text));
    }
}
