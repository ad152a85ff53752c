package org.twinrail.rules.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.twinrail.api.rules.versions.CompareRules.Kind;
import org.twinrail.api.rules.versions.CompareRules.RowChange;

/** The rows that differ between two tables, or the lines between two texts: aligned by content, then by likeness. */
final class RowDiff {
    /** From this share of equal cells on, a row is the same row changed, not another one. */
    private static final double ALIKE = 0.5;

    private final List<List<String>> older;
    private final List<List<String>> newer;
    private final List<RowChange> changes = new ArrayList<>();

    private RowDiff(List<List<String>> older, List<List<String>> newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<RowChange> of(List<List<String>> older, List<List<String>> newer) {
        return new RowDiff(older, newer).changes();
    }

    private List<RowChange> changes() {
        for (Edit edit : new HistogramDiff().diff(new ByCells(), new Rows(older), new Rows(newer))) {
            block(edit);
        }
        return changes;
    }

    /** Pairs the rows of a block in order, the most alike first come; the rest is gone or new. */
    private void block(Edit edit) {
        int after = edit.getBeginB();
        for (int before = edit.getBeginA(); before < edit.getEndA(); before++) {
            int like = mostAlike(before, after, edit.getEndB());
            if (like < 0) {
                changes.add(new RowChange(Kind.REMOVED, before + 1, 0, older.get(before), List.of(), List.of()));
                continue;
            }
            addNew(after, like);
            changes.add(changed(before, like));
            after = like + 1;
        }
        addNew(after, edit.getEndB());
    }

    private void addNew(int from, int until) {
        for (int row = from; row < until; row++) {
            changes.add(new RowChange(Kind.ADDED, 0, row + 1, List.of(), newer.get(row), List.of()));
        }
    }

    private int mostAlike(int before, int from, int until) {
        int best = -1;
        double most = ALIKE;
        for (int row = from; row < until; row++) {
            double likeness = likeness(older.get(before), newer.get(row));
            if (likeness > most || best < 0 && likeness >= most) {
                best = row;
                most = likeness;
            }
        }
        return best;
    }

    /** The share of cells that are equal, of those not empty in both; a line that is one cell is compared by its beginning and end. */
    private static double likeness(List<String> one, List<String> other) {
        if (one.size() <= 1 && other.size() <= 1) {
            return letters(cell(one, 0), cell(other, 0));
        }
        int same = 0;
        int filled = 0;
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            boolean isEmpty = cell(one, i).isBlank() && cell(other, i).isBlank();
            filled += isEmpty ? 0 : 1;
            same += !isEmpty && cell(one, i).equals(cell(other, i)) ? 1 : 0;
        }
        return filled == 0 ? 1 : (double) same / filled;
    }

    private static double letters(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : (double) (head + tail) / longer;
    }

    private RowChange changed(int before, int after) {
        List<String> was = older.get(before);
        List<String> is = newer.get(after);
        List<Integer> cells = IntStream.range(0, Math.max(was.size(), is.size()))
                .filter(i -> !cell(was, i).equals(cell(is, i)))
                .map(i -> i + 1)
                .boxed()
                .toList();
        return new RowChange(Kind.CHANGED, before + 1, after + 1, was, is, cells);
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    private static final class Rows extends Sequence {
        private final List<List<String>> rows;

        Rows(List<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    private static final class ByCells extends SequenceComparator<Rows> {
        @Override
        public boolean equals(Rows one, int i, Rows other, int j) {
            return one.rows.get(i).equals(other.rows.get(j));
        }

        @Override
        public int hash(Rows rows, int i) {
            return rows.rows.get(i).hashCode();
        }
    }
}
