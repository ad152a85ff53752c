package org.twinrail.exchange.internal.guess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;

/** Looks at a file and says what it most likely holds. Immutable. */
public final class Guesser {
    private static final Messages MESSAGES = Messages.beside(Guesser.class);
    private static final int SAMPLES = 3;
    private static final String CURRENCY = ".currency";
    private static final String AMOUNT = ".amount";

    private final List<Target> targets;

    /** A guesser that knows these kinds; at least one. */
    public Guesser(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /**
     * What a file most likely holds.
     *
     * @throws org.twinrail.api.InvalidInputException when it cannot be read
     */
    public Guess of(Path file) {
        Sample sample = Sample.of(file);
        List<Matching> matchings = targets.stream()
                .map(target -> new Matching(target, sample))
                .sorted(Comparator.comparingDouble(Matching::likelihood).reversed())
                .toList();
        Matching best = matchings.get(0);
        List<Text> remarks = new ArrayList<>();
        remarks.add(form(sample));
        List<Mapping.Column> columns = columns(best, sample);
        keyFromName(best, sample).ifPresent(column -> {
            columns.add(column);
            remarks.add(MESSAGES.text("key.from.name", column.name(), title(best.target(), column.field())));
        });
        Mapping mapping = new Mapping(
                best.target().kind().kind(),
                sample.encoding(),
                sample.delimiter(),
                columns,
                List.of(),
                references(best, remarks),
                List.of());
        List<Guess.Likely> kinds = matchings.stream()
                .map(m -> new Guess.Likely(m.target().kind().kind(), m.likelihood()))
                .toList();
        return new Guess(mapping, sample.header(), proposals(best, sample), kinds, remarks);
    }

    private static Text form(Sample sample) {
        return switch (sample.form()) {
            case CSV -> MESSAGES.text("file", sample.encoding().name(), delimiter(sample.delimiter()));
            case WORKBOOK -> MESSAGES.text("file.workbook");
            case CARDS -> MESSAGES.text("file.cards", sample.encoding().name());
            case EVENTS -> MESSAGES.text("file.events", sample.encoding().name());
        };
    }

    private static Text delimiter(char delimiter) {
        return switch (delimiter) {
            case '\t' -> MESSAGES.text("delimiter.tab");
            case ',' -> MESSAGES.text("delimiter.comma");
            default -> Text.same(String.valueOf(delimiter));
        };
    }

    private static List<Mapping.Column> columns(Matching best, Sample sample) {
        List<Mapping.Column> columns = new ArrayList<>();
        for (Matching.Pair pair : best.pairs()) {
            String name = sample.header().get(pair.column());
            String path = pair.field().path();
            // Where a column of its own names the currency, the amount is filled in two parts.
            boolean parted = pair.field().type() == ImportField.Type.MONEY && best.fills(path + CURRENCY);
            Mapping.Cell cell = pair.reading().cell();
            columns.add(
                    new Mapping.Column(name, parted ? path + AMOUNT : path, parted ? cell.withCurrency(null) : cell));
        }
        return columns;
    }

    /** A kind whose records are known by a login or code: where no column holds it but one holds the name, the name serves. */
    private static Optional<Mapping.Column> keyFromName(Matching best, Sample sample) {
        List<String> missing = best.target().kind().naturalKey().stream()
                .filter(key -> !best.fills(key))
                .toList();
        if (missing.size() != 1) {
            return Optional.empty();
        }
        return best.pairs().stream()
                .filter(pair -> pair.field().path().equals("name"))
                .findFirst()
                .map(pair ->
                        new Mapping.Column(sample.header().get(pair.column()), missing.get(0), Mapping.Cell.PLAIN));
    }

    private static Map<String, Mapping.Policy> references(Matching best, List<Text> remarks) {
        Map<String, Mapping.Policy> references = new TreeMap<>();
        for (Matching.Pair pair : best.pairs()) {
            ImportField field = pair.field();
            if (field.reference() != null && field.canCreate()) {
                references.put(field.path(), Mapping.Policy.CREATE);
                remarks.add(MESSAGES.text("reference.create", title(best.target(), field.path())));
            }
        }
        return references;
    }

    private static Text title(Target target, String path) {
        return target.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(ImportField::title)
                .filter(text -> !text.zh().isEmpty())
                .orElse(Text.same(path));
    }

    private static List<Guess.Proposal> proposals(Matching best, Sample sample) {
        List<Guess.Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < sample.header().size(); i++) {
            int column = i;
            Optional<Matching.Pair> pair =
                    best.pairs().stream().filter(p -> p.column() == column).findFirst();
            proposals.add(new Guess.Proposal(
                    sample.header().get(i),
                    sample.different(i, SAMPLES),
                    pair.map(p -> p.field().path()).orElse(""),
                    pair.map(Matching.Pair::confidence).orElse(0.0),
                    pair.map(Matching.Pair::reason).orElse(MESSAGES.text("name.none"))));
        }
        return proposals;
    }
}
