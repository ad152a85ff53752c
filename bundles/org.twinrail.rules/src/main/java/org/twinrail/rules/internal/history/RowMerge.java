package org.twinrail.rules.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.twinrail.api.rules.versions.MergePack.Clash;

/** Rows that both sides changed: in a table, cell by cell, so that only a cell that both changed is a clash. Unchanging. */
final class RowMerge {
    private final String path;
    private final List<String> before;
    private final List<String> ours;
    private final List<String> theirs;
    private final int first;

    RowMerge(String path) {
        this(path, List.of(), List.of(), List.of(), 0);
    }

    private RowMerge(String path, List<String> before, List<String> ours, List<String> theirs, int first) {
        this.path = path;
        this.before = before;
        this.ours = ours;
        this.theirs = theirs;
        this.first = first;
    }

    /** Lines for the file, and what a person must settle. */
    record Rows(List<String> lines, List<Clash> clashes) {}

    RowMerge before(List<String> lines) {
        return new RowMerge(path, lines, ours, theirs, first);
    }

    /** Our lines, and the number of the line before them. */
    RowMerge ours(List<String> lines, int above) {
        return new RowMerge(path, before, lines, theirs, above);
    }

    RowMerge theirs(List<String> lines) {
        return new RowMerge(path, before, ours, lines, first);
    }

    /**
     * Brings the rows together.
     *
     * @param taken tells by its number, from 1, whether a clash is settled by their side; else our side stands
     */
    Rows rows(IntPredicate taken) {
        if (!path.toLowerCase(Locale.ROOT).endsWith(".csv")
                || before.size() != ours.size()
                || ours.size() != theirs.size()) {
            return whole(taken);
        }
        List<String> lines = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Optional<List<String>> was = CsvRow.cells(before.get(i));
            Optional<List<String>> our = CsvRow.cells(ours.get(i));
            Optional<List<String>> their = CsvRow.cells(theirs.get(i));
            if (was.isEmpty() || our.isEmpty() || their.isEmpty()) {
                return whole(taken);
            }
            lines.add(CsvRow.line(cells(first + i + 1, was.get(), our.get(), their.get(), clashes, taken)));
        }
        return new Rows(lines, clashes);
    }

    private List<String> cells(
            int row, List<String> was, List<String> our, List<String> their, List<Clash> clashes, IntPredicate taken) {
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < Math.max(our.size(), their.size()); i++) {
            String old = cell(was, i);
            String mine = cell(our, i);
            String other = cell(their, i);
            boolean isTheirs = mine.equals(old);
            if (!mine.equals(other) && !mine.equals(old) && !other.equals(old)) {
                clashes.add(new Clash(path, "row " + row + ", column " + (i + 1), old, mine, other));
                isTheirs = taken.test(clashes.size());
            }
            merged.add(isTheirs ? other : mine);
        }
        return merged;
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    private Rows whole(IntPredicate taken) {
        String place = "row " + (first + 1);
        return new Rows(
                taken.test(1) ? theirs : ours,
                List.of(new Clash(
                        path, place, String.join("\n", before), String.join("\n", ours), String.join("\n", theirs))));
    }
}
