package org.twinrail.rules.internal.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.parser.DroolsError;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;

/** Says what the parser of rules could not read, in words of those who write them: of its own words only the place and the piece are kept. */
final class SyntaxFaults {
    private static final int MOST = 20;
    private static final int LONGEST = 40;
    private static final Pattern POSITION = Pattern.compile("Line \\d+:(\\d+)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

    private SyntaxFaults() {}

    /** The faults by their places; where a file only ends too soon comes last, because something before is the cause. */
    static List<Fault> of(RuleSource source, List<DroolsError> errors) {
        Stream<Fault> read = errors.stream()
                .limit(MOST)
                .map(error -> fault(source, error))
                .distinct()
                .sorted(Comparator.comparing(Fault::line));
        return Stream.concat(source.isTable() ? Stream.empty() : cause(source).stream(), read)
                .toList();
    }

    /** What makes the parser stumble only further down: a text that is not closed on its line, or a rule within a rule. */
    private static Optional<Fault> cause(RuleSource source) {
        boolean open = false;
        int number = 0;
        for (String line : source.drl().split("\\R", -1)) {
            number++;
            String bare = TEXT.matcher(line).replaceAll("").replaceFirst("//.*", "");
            if (bare.contains("\"") || bare.contains("'")) {
                return Optional.of(source.faultAtLine(number, 1, Texts.of("drl.quote")));
            }
            boolean begins = bare.strip().matches("rule\\b.*");
            if (open && begins) {
                return Optional.of(source.faultAtLine(number, 1, Texts.of("drl.end")));
            }
            open = !bare.strip().equals("end") && (open || begins);
        }
        return Optional.empty();
    }

    private static Fault fault(RuleSource source, DroolsError error) {
        int[] lines = error.getLines();
        Matcher position = POSITION.matcher(error.getMessage());
        int column = position.find() ? Integer.parseInt(position.group(1)) + 1 : 0;
        return source.faultAtLine(lines.length == 0 ? 0 : Math.max(0, lines[0]), column, text(error.getMessage()));
    }

    private static Text text(String message) {
        Matcher input = INPUT.matcher(message);
        String piece = input.find() ? input.group(1).strip() : "";
        if (piece.isEmpty() || piece.equals("<eof>")) {
            return Texts.of("drl.unfinished");
        }
        return Texts.of("drl.unread", piece.length() > LONGEST ? piece.substring(0, LONGEST) + "…" : piece);
    }
}
