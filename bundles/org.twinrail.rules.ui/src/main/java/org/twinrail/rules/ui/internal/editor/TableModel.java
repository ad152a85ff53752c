package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.api.rules.versions.RuleTable.Column;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.ui.internal.Texts;

/** A decision table as somebody changes it: its cells as they would be, the changes that lead there, and the way back. */
final class TableModel {
    private RuleTable base;
    private State state;
    private int chosen;
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();

    /** The cells and bounds at one moment; unchanging. */
    private record State(List<List<String>> rows, List<Bounds> tables, List<TableChange> changes) {}

    private record Bounds(int top, int head, int last) {
        /** A row came at a number, or went from it. */
        Bounds shifted(int row, int by) {
            boolean above = by > 0 ? row <= top : row < top;
            boolean within = !above && row > head && row <= last + (by > 0 ? 1 : 0);
            return new Bounds(top + (above ? by : 0), head + (above ? by : 0), last + (above || within ? by : 0));
        }
    }

    TableModel(RuleTable table) {
        rebase(table);
    }

    /** Begins anew from a table as it was saved. */
    void rebase(RuleTable table) {
        base = table;
        before.clear();
        after.clear();
        chosen = Math.min(chosen, Math.max(0, table.tables().size() - 1));
        state = new State(
                table.rows(),
                table.tables().stream()
                        .map(t -> new Bounds(t.top(), t.head(), t.last()))
                        .toList(),
                List.of());
    }

    /**
     * Puts the changes on top of what somebody else saved meanwhile.
     *
     * @return false, and nothing changed, where they did not leave the rows that these changes are about as they were
     */
    boolean onto(RuleTable theirs) {
        boolean alike = theirs.rows().size() == base.rows().size()
                && theirs.tables().equals(base.tables())
                && state.changes().stream()
                        .allMatch(change -> change.kind() == TableChange.Kind.SET
                                && theirs.rows()
                                        .get(change.row() - 1)
                                        .equals(base.rows().get(change.row() - 1)));
        if (alike) {
            List<TableChange> mine = state.changes();
            rebase(theirs);
            mine.forEach(change -> set(change.row(), change.column(), change.text()));
        }
        return alike;
    }

    RuleTable base() {
        return base;
    }

    /** The changes since the table was saved, in order. */
    List<TableChange> changes() {
        return state.changes();
    }

    boolean isChanged() {
        return !state.changes().isEmpty();
    }

    /** Whether there is a table at all. */
    boolean isEmpty() {
        return state.tables().isEmpty();
    }

    List<Column> columns() {
        return base.tables().get(chosen).columns();
    }

    int tables() {
        return state.tables().size();
    }

    /** Shows another of the tables on the sheet. */
    void choose(int table) {
        chosen = table;
    }

    int chosen() {
        return chosen;
    }

    private Bounds bounds() {
        return state.tables().get(chosen);
    }

    int top() {
        return bounds().top();
    }

    int head() {
        return bounds().head();
    }

    /** The last row that is a rule. */
    int last() {
        return bounds().last();
    }

    List<List<String>> rows() {
        return state.rows();
    }

    String cell(int row, int column) {
        List<String> cells = row <= state.rows().size() ? state.rows().get(row - 1) : List.of();
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    String value(int row, Slot slot) {
        return slot.of(cell(row, slot.column().number()));
    }

    boolean isEmpty(int row) {
        return state.rows().get(row - 1).stream().allMatch(String::isBlank);
    }

    /** Has a value say something else; nothing happens where it says so already. */
    void set(int row, Slot slot, String value) {
        int column = slot.column().number();
        String cell = slot.in(cell(row, column), value);
        if (!value.equals(value(row, slot))) {
            set(row, column, cell);
        }
    }

    private void set(int row, int column, String text) {
        List<List<String>> rows = new ArrayList<>(state.rows());
        List<String> cells = new ArrayList<>(rows.get(row - 1));
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text == null ? "" : text);
        rows.set(row - 1, List.copyOf(cells));
        become(rows, state.tables(), TableChange.set(row, column, text));
    }

    /** Puts an empty row in, which gets that number. */
    void insert(int row) {
        List<List<String>> rows = new ArrayList<>(state.rows());
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        rows.add(row - 1, Collections.nCopies(width, ""));
        become(rows, shifted(row, 1), TableChange.insert(row));
    }

    /** Writes a row once more below itself. */
    void copy(int row) {
        List<List<String>> rows = new ArrayList<>(state.rows());
        rows.add(row, rows.get(row - 1));
        become(rows, shifted(row + 1, 1), TableChange.copy(row, row + 1));
    }

    void delete(int row) {
        List<List<String>> rows = new ArrayList<>(state.rows());
        rows.remove(row - 1);
        become(rows, shifted(row, -1), TableChange.delete(row));
    }

    /** Puts a row one up or down; nothing happens where it would leave the table. */
    boolean move(int row, int to) {
        if (to <= head() || to > last() || row <= head() || row > last()) {
            return false;
        }
        List<List<String>> rows = new ArrayList<>(state.rows());
        rows.add(to - 1, rows.remove(row - 1));
        become(rows, state.tables(), TableChange.move(row, to));
        return true;
    }

    private List<Bounds> shifted(int row, int by) {
        return state.tables().stream().map(table -> table.shifted(row, by)).toList();
    }

    private void become(List<List<String>> rows, List<Bounds> tables, TableChange change) {
        List<TableChange> changes = new ArrayList<>(state.changes());
        changes.add(change);
        before.push(state);
        after.clear();
        state = new State(Collections.unmodifiableList(rows), tables, Collections.unmodifiableList(changes));
    }

    /** Goes a step back. */
    boolean undo() {
        return step(before, after);
    }

    /** Takes a step again that was undone. */
    boolean redo() {
        return step(after, before);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    private boolean step(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(state);
        state = from.pop();
        return true;
    }

    /** What can be seen to be wrong without asking anybody. */
    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        if (isEmpty()) {
            return troubles;
        }
        List<Slot> slots = Slot.of(columns());
        for (int row = head() + 1; row <= last(); row++) {
            if (isEmpty(row)) {
                troubles.add(new Trouble(true, "", row, 0, -1, Texts.of("editor.wrong.empty", row)));
            }
            for (Slot slot : slots) {
                org.twinrail.api.Text wrong = slot.wrong(value(row, slot));
                if (wrong != null) {
                    troubles.add(new Trouble(true, "", row, slot.column().number(), slot.part(), wrong));
                }
            }
        }
        return troubles;
    }
}
