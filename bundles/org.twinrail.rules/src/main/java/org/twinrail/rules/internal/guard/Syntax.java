package org.twinrail.rules.internal.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.Outline;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.source.Signs;

/** Says in the words of the writer what a parser could not read; the parser speaks of tokens and of what follows from the slip. */
final class Syntax {
    private static final Pattern POSITION = Pattern.compile("Line (\\d+):(\\d+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+|\\S");
    private static final int MOST = 20;
    /** A file that is no rule file at all has an error for each word. */
    private static final int MOST_READ = 200;

    private Syntax() {}

    /** The faults of a file that a parser gave up on: at least one. */
    static List<Fault> faults(RuleSource source, List<DroolsError> errors) {
        Optional<Fault> slip = Signs.odd(source.drl())
                .map(odd -> fault(source, odd.offset(), odd.text()))
                .or(() -> Outline.odd(source.drl()).map(odd -> fault(source, odd.offset(), odd.text())));
        if (slip.isPresent()) {
            return List.of(slip.get());
        }
        // What is told of a rule after its first fault only follows from that.
        Set<String> told = new HashSet<>();
        List<Fault> faults = errors.stream()
                .limit(MOST_READ)
                .map(error -> offset(source, error.getMessage()))
                .sorted()
                .filter(offset -> told.add(source.ruleAt(Math.max(0, offset))))
                .limit(MOST)
                .map(offset -> fault(source, offset, unread(source.drl(), offset)))
                .toList();
        return faults.isEmpty() ? List.of(new Fault(source.file().path(), 0, 0, "", unread("", 0))) : faults;
    }

    private static int offset(RuleSource source, String message) {
        Matcher position = POSITION.matcher(message);
        if (!position.find()) {
            return -1;
        }
        int line = source.offsetOfLine(Integer.parseInt(position.group(1)));
        return Math.min(line + Integer.parseInt(position.group(2)), source.drl().length());
    }

    private static Text unread(String drl, int offset) {
        Matcher word = WORD.matcher(drl).region(Math.min(Math.max(0, offset), drl.length()), drl.length());
        return word.find() ? Texts.of("drl.syntax", Texts.brief(word.group())) : Texts.of("drl.ends");
    }

    private static Fault fault(RuleSource source, int offset, Text text) {
        return source.fault(source.isTable() ? source.ruleAt(offset) : "", offset, text);
    }
}
