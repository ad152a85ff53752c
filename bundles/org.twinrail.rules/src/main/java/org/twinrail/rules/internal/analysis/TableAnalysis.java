package org.twinrail.rules.internal.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.rules.internal.Texts;

/** Looks over one decision table: what is said twice, against itself, never, or not at all. */
final class TableAnalysis {
    private static final int MOST_PARTS = 4_000;
    private static final int MOST_GAPS = 5;

    private final String file;
    private final DecisionTable table;
    private final List<Hint> hints = new ArrayList<>();

    TableAnalysis(String file, DecisionTable table) {
        this.file = file;
        this.table = table;
    }

    /** What is worth a look. */
    List<Hint> hints() {
        for (Row row : table.rows()) {
            if (row.region().isEmpty()) {
                add(Hint.Kind.UNREACHABLE, List.of(row.number()), Texts.of("analysis.never", row.number()));
            }
            open(row);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                pair(table.rows().get(i), table.rows().get(j));
            }
        }
        if (!table.explained().contains("gaps")) {
            gaps().stream()
                    .limit(MOST_GAPS)
                    .forEach(gap -> add(Hint.Kind.GAP, List.of(), Texts.of("analysis.gap", gap.shown())));
        }
        return hints;
    }

    private void add(Hint.Kind kind, List<Integer> rows, Text text) {
        hints.add(new Hint(file, kind, rows, text));
    }

    /**
     * A row that says nothing of what all the others are about, and of nothing else that they leave alone, is for every decision, also for
     * those about something else.
     */
    private void open(Row row) {
        List<Row> others = table.rows().stream().filter(other -> other != row).toList();
        Set<String> shared =
                new LinkedHashSet<>(others.isEmpty() ? Set.of() : others.get(0).facts());
        Set<String> said = new LinkedHashSet<>();
        for (Row other : others) {
            shared.retainAll(other.facts());
            said.addAll(other.facts());
        }
        if (!shared.isEmpty() && Collections.disjoint(shared, row.facts()) && said.containsAll(row.facts())) {
            add(
                    Hint.Kind.OPEN,
                    List.of(row.number()),
                    Texts.of("analysis.open", row.number(), String.join(", ", shared)));
        }
    }

    private void pair(Row one, Row other) {
        if (one.region().isEmpty() || other.region().isEmpty()) {
            return;
        }
        Region a = one.region().get();
        Region b = other.region().get();
        Optional<Region> both = a.and(b);
        if (both.isEmpty()) {
            return;
        }
        List<Integer> rows = List.of(one.number(), other.number());
        boolean same = one.conclusion().equals(other.conclusion());
        boolean aWithin = a.minus(b).isEmpty();
        boolean bWithin = b.minus(a).isEmpty();
        if (aWithin && bWithin) {
            Hint.Kind kind = same ? Hint.Kind.DUPLICATE : Hint.Kind.CONTRADICTION;
            if (same || !table.explained().contains("overlaps")) {
                add(
                        kind,
                        rows,
                        Texts.of(
                                same ? "analysis.duplicate" : "analysis.contradiction",
                                one.number(),
                                other.number(),
                                shown(both.get())));
            }
        } else if (table.explained().contains("overlaps")) {
            return;
        } else if (same && (aWithin || bWithin)) {
            int needless = aWithin ? one.number() : other.number();
            int wider = aWithin ? other.number() : one.number();
            add(Hint.Kind.REDUNDANT, List.of(needless, wider), Texts.of("analysis.redundant", needless, wider));
        } else if (!same) {
            add(Hint.Kind.OVERLAP, rows, Texts.of("analysis.overlap", one.number(), other.number(), shown(both.get())));
        }
    }

    private static String shown(Region region) {
        return region.fields().isEmpty() ? "*" : region.shown();
    }

    /** Cases that no row is for, among the values that some row names; of fields that hold words others are not missed. */
    List<Region> gaps() {
        List<Region> missing = List.of(known());
        for (Row row : table.rows()) {
            if (row.region().isPresent()) {
                List<Region> rest = new ArrayList<>();
                missing.forEach(part -> rest.addAll(part.minus(row.region().get())));
                missing = rest;
            }
            if (missing.size() > MOST_PARTS) {
                return List.of();
            }
        }
        return missing;
    }

    /** All cases made of values that some row names. */
    Region known() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Row row : table.rows()) {
            row.region().ifPresent(region -> region.fields().forEach((field, values) -> {
                if (values instanceof Words named) {
                    words.computeIfAbsent(field, f -> new TreeSet<>()).addAll(named.words());
                }
            }));
        }
        Map<String, Values> known = new TreeMap<>();
        words.forEach((field, named) -> known.put(field, new Words(false, named)));
        return new Region(known);
    }
}
