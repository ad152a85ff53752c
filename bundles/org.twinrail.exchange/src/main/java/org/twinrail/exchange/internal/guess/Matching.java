package org.twinrail.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField;

/** Which column of a file fills which field of a kind: the surest pair first, and each only once. */
final class Matching {
    private static final Messages MESSAGES = Messages.beside(Matching.class);
    private static final double LEAST = 0.4;
    private static final double MISSING_KEY = 0.4;
    private static final double WHOLE = 0.995;

    private final Target target;
    private final Sample sample;
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    /**
     * A column with the field it fills.
     *
     * @param column its place in the header
     */
    record Pair(int column, ImportField field, CellGuess.Reading reading, double confidence, Text reason) {}

    Matching(Target target, Sample sample) {
        this.target = target;
        this.sample = sample;
        List<Pair> all = new ArrayList<>();
        for (int column = 0; column < sample.header().size(); column++) {
            for (ImportField field : target.fields()) {
                Pair pair = pair(column, field);
                if (pair.confidence >= LEAST) {
                    all.add(pair);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::confidence).reversed());
        Set<String> filled = new HashSet<>();
        for (Pair pair : all) {
            if (!pairs.containsKey(pair.column) && filled.add(pair.field.path())) {
                pairs.put(pair.column, pair);
            }
        }
    }

    private Pair pair(int column, ImportField field) {
        boolean offered = field.type() != ImportField.Type.OBJECT
                && (!target.isPartOfMoney(field.path()) || field.path().endsWith(".currency"));
        NameMatch name = offered ? NameMatch.of(sample.header().get(column), field, target) : NameMatch.NONE;
        if (name.confidence() < LEAST) {
            return new Pair(column, field, null, 0, Text.EMPTY);
        }
        List<String> values = sample.values(column);
        CellGuess.Reading reading = new CellGuess(target).of(sample.header().get(column), values, field);
        Text unread = reading.fit() < WHOLE ? MESSAGES.text("cells.some", Math.round(100 * reading.fit())) : Text.EMPTY;
        double confidence = name.confidence() * (reading.fit() < 0.5 ? 0.2 : 0.5 + reading.fit() / 2) * reading.sure();
        return new Pair(
                column, field, reading, confidence, Reasons.joined(List.of(name.reason(), reading.reason(), unread)));
    }

    List<Pair> pairs() {
        return List.copyOf(pairs.values());
    }

    Target target() {
        return target;
    }

    /** How likely it is that the file holds this kind, from 0 to 1. */
    double likelihood() {
        double sure = pairs.values().stream().mapToDouble(Pair::confidence).sum();
        boolean keys = target.kind().naturalKey().stream().allMatch(this::fills);
        return sure / Math.max(1, sample.header().size()) * (keys ? 1 : MISSING_KEY);
    }

    boolean fills(String field) {
        return pairs.values().stream().anyMatch(pair -> pair.field.path().equals(field));
    }
}
