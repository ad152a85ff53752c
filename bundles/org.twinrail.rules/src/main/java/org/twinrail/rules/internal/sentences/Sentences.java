package org.twinrail.rules.internal.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.ExpanderException;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.twinrail.api.rules.RuleChecks.Completions;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.Origins;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;

/** Turns files of sentences into DRL by Drools' own expander, with a map back to the sentence. */
public final class Sentences {
    private final Dictionary dictionary;

    /** Understands the sentences of some vocabularies' files. */
    public Sentences(List<String> vocabularies) {
        this.dictionary = Dictionary.of(vocabularies);
    }

    /** The file as DRL; empty, with faults added, where a sentence is not understood. */
    public Optional<RuleSource> source(RuleFile file, List<Fault> faults) {
        List<Fault> ofShape = SentenceShape.faults(file, dictionary);
        if (!ofShape.isEmpty()) {
            faults.addAll(ofShape);
            return Optional.empty();
        }
        List<Written> pieces = new SentenceReader(dictionary).read(file.text());
        DefaultExpander expander = dictionary.expander();
        String drl = expander.expand(pieces.stream().map(Written::text).collect(Collectors.joining("\n", "", "\n")));
        int before = faults.size();
        int told = 0;
        for (ExpanderException error : expander.getErrors()) {
            Written piece = pieces.get(Math.min(Math.max(1, error.getLine()), pieces.size()) - 1);
            // What follows in a line whose beginning is not understood would not be understood either.
            if (piece.line() != told) {
                faults.add(unknown(file, piece));
            }
            told = piece.line();
        }
        return faults.size() > before ? Optional.empty() : Optional.of(new RuleSource(file, drl, map(pieces)));
    }

    /** A sentence that no vocabulary has: the fault is at the first word in which it differs from the one most like it. */
    private Fault unknown(RuleFile file, Written piece) {
        String said = Dictionary.unmarked(piece.text()).replaceFirst("^-\\s*", "");
        Stream<String> all = Stream.of(dictionary.nouns(), dictionary.constraints(), dictionary.conclusions())
                .flatMap(List::stream);
        String like = all.max(Comparator.comparingInt(sentence -> common(said, sentence)))
                .orElse("");
        int same = common(said, like);
        int word = said.lastIndexOf(' ', Math.min(same, said.length() - 1)) + 1;
        return new Fault(
                file.path(),
                piece.line(),
                piece.column() + (same == 0 ? 0 : word),
                "",
                Texts.of("sentence.unknown", said, like));
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** The expander puts what is said of a noun on the noun's own line, parted by commas. */
    private static Origins map(List<Written> pieces) {
        List<List<Written>> lines = new ArrayList<>();
        for (Written piece : pieces) {
            if (piece.isConstraint() && !lines.isEmpty()) {
                lines.get(lines.size() - 1).add(piece);
            } else {
                lines.add(new ArrayList<>(List.of(piece)));
            }
        }
        return (drl, offset, rule) -> {
            String before = drl.substring(0, offset);
            int line = (int) before.chars().filter(c -> c == '\n').count();
            List<Written> on = lines.get(Math.min(line, lines.size() - 1));
            String within = before.substring(before.lastIndexOf('\n') + 1);
            int said = within.contains("(")
                    ? 1 + (int) within.chars().filter(c -> c == ',').count()
                    : 0;
            Written piece = on.get(Math.min(said, on.size() - 1));
            return new Origins.Spot(piece.line(), piece.column(), "");
        };
    }

    /** The sentences that can stand at a place of a text, with their blanks in braces. */
    public Completions completions(String text, int offset) {
        String before = text.substring(0, Math.min(Math.max(0, offset), text.length()));
        int start = before.lastIndexOf('\n') + 1;
        SentenceReader reader = new SentenceReader(dictionary);
        reader.read(before);
        String typed = before.substring(start).strip().replaceFirst("^(当|则|when|then)(\\s+|$)", "");
        if (reader.section().equals("then")) {
            return matching(dictionary.conclusions(), typed, before);
        }
        if (!reader.section().equals("when")) {
            return new Completions(before.length(), List.of());
        }
        String[] clauses = typed.split("\\s(且|and)(\\s+|$)", -1);
        String last = clauses[clauses.length - 1];
        Optional<String> noun = dictionary.noun(last);
        if (clauses.length > 1 && noun.isEmpty()) {
            return matching(dictionary.constraints(), last, before);
        }
        return noun.isPresent()
                ? matching(
                        dictionary.constraints(),
                        last.substring(noun.get().length()).strip(),
                        before)
                : matching(dictionary.nouns(), last, before);
    }

    private static Completions matching(List<String> sentences, String typed, String before) {
        int end = typed.isEmpty() ? before.length() : before.stripTrailing().length();
        return new Completions(
                end - typed.length(),
                sentences.stream()
                        .filter(sentence -> sentence.startsWith(typed))
                        .distinct()
                        .toList());
    }
}
