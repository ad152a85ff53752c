package org.twinrail.rules.internal.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    /** More would be expanded for minutes. */
    private static final int MOST_PIECES = 5_000;

    private final Dictionary dictionary;

    /** Understands the sentences of some vocabularies' files. */
    public Sentences(List<String> vocabularies) {
        this.dictionary = Dictionary.of(vocabularies);
    }

    /** The file as DRL; empty, with faults added, where a sentence is not understood. */
    public Optional<RuleSource> source(RuleFile file, List<Fault> faults) {
        List<Written> pieces = new SentenceReader(dictionary).read(file.text());
        if (pieces.size() > MOST_PIECES) {
            faults.add(new Fault(
                    file.path(), pieces.get(MOST_PIECES).line(), 1, "", Texts.of("sentence.many", MOST_PIECES)));
            return Optional.empty();
        }
        List<Fault> unknown = new Unknown(dictionary, file).faults(pieces);
        faults.addAll(unknown);
        if (!unknown.isEmpty()) {
            return Optional.empty();
        }
        DefaultExpander expander = dictionary.expander();
        String drl = expander.expand(pieces.stream().map(Written::text).collect(Collectors.joining("\n", "", "\n")));
        for (ExpanderException error : expander.getErrors()) {
            Written piece = pieces.get(Math.min(Math.max(1, error.getLine()), pieces.size()) - 1);
            faults.add(new Fault(
                    file.path(), piece.line(), piece.column(), "", Texts.of("drl.syntax", Texts.brief(piece.text()))));
        }
        return expander.hasErrors() ? Optional.empty() : Optional.of(new RuleSource(file, drl, map(pieces)));
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
