package org.twinrail.rules.internal.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.Outline;
import org.twinrail.rules.internal.source.RuleFile;

/** Finds what is no sentence of a vocabulary, before the expander: that one takes a part of a sentence for the whole. */
final class Unknown {
    /** A word of DRL among sentences is marked so. */
    private static final String AS_IT_IS = ">";

    private static final Pattern JOINED = Pattern.compile("\\S且\\s|\\s且(?=\\S)|[，,;；]\\s*(且|and)(?=\\s)");
    private static final int MOST = 20;
    /** A sentence that is longer would take its time to be compared with those that have several blanks. */
    private static final int LONGEST = 400;

    private final Dictionary dictionary;
    private final RuleFile file;

    Unknown(Dictionary dictionary, RuleFile file) {
        this.dictionary = dictionary;
        this.file = file;
    }

    /** The faults of a file's pieces, at most one a line; empty where all are known. */
    List<Fault> faults(List<Written> pieces) {
        List<Fault> faults = sentences(pieces);
        Optional<Fault> outline = outline(pieces);
        if (outline.isEmpty()) {
            return faults;
        }
        if (!outline.get().text().equals(Texts.of("outline.then"))) {
            return List.of(outline.get());
        }
        // A line that should have been "then" is the first of its rule that is no condition.
        int line = outline.get().line();
        int begun = pieces.stream()
                .filter(piece -> piece.line() < line && piece.text().equals("when"))
                .mapToInt(Written::line)
                .max()
                .orElse(line);
        return faults.stream()
                .filter(fault -> fault.line() > begun && fault.line() < line)
                .findFirst()
                .map(fault -> List.of(new Fault(
                        file.path(),
                        fault.line(),
                        fault.column(),
                        "",
                        outline.get().text())))
                .orElse(List.of(outline.get()));
    }

    private List<Fault> sentences(List<Written> pieces) {
        List<Fault> faults = new ArrayList<>();
        String section = "";
        int line = 0;
        for (Written piece : pieces) {
            boolean word = List.of("when", "then", "end").contains(piece.text());
            section = word ? piece.text() : piece.text().startsWith("rule ") ? "" : section;
            boolean sentence = section.equals("when") || section.equals("then");
            boolean open = !word
                    && sentence
                    && !piece.text().isBlank()
                    && !piece.text().startsWith(AS_IT_IS);
            if (open && piece.line() != line && faults.size() < MOST) {
                fault(piece, section.equals("then")).ifPresent(faults::add);
                line = faults.isEmpty() ? 0 : faults.get(faults.size() - 1).line();
            }
        }
        return faults;
    }

    private Optional<Fault> outline(List<Written> pieces) {
        String text = pieces.stream().map(Written::text).collect(Collectors.joining("\n"));
        return Outline.odd(text, true).map(odd -> {
            int index = (int) text.substring(0, odd.offset())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            Written piece = pieces.get(Math.min(index, pieces.size() - 1));
            return new Fault(file.path(), piece.line(), piece.column(), "", odd.text());
        });
    }

    private Optional<Fault> fault(Written piece, boolean concludes) {
        String said = Dictionary.unmarked(piece.text()).replaceFirst("^-\\s*", "");
        if (said.length() > LONGEST) {
            return Optional.of(at(piece, 0, Texts.of("sentence.long", LONGEST)));
        }
        Matcher joined = JOINED.matcher(said);
        if (!concludes && joined.find()) {
            return Optional.of(at(piece, 0, Texts.of("sentence.and", Texts.brief(said))));
        }
        if (dictionary.knows(piece.text(), concludes)) {
            return Optional.empty();
        }
        List<String> candidates = dictionary.candidates(concludes, piece.isConstraint());
        boolean noun = !concludes && !piece.isConstraint();
        String like = Likeness.most(
                noun ? said.substring(0, Math.min(said.length(), dictionary.longestNoun())) : said, candidates);
        return Optional.of(at(
                piece,
                Likeness.differs(said, like),
                Texts.of("sentence.unknown", Texts.brief(said), Dictionary.shown(like))));
    }

    private Fault at(Written piece, int within, Text text) {
        return new Fault(file.path(), piece.line(), piece.column() + within, "", text);
    }
}
