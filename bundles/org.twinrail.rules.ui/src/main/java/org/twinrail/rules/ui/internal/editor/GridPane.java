package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The rows of a decision table in a grid, under the words of its head; a cell is written in where it stands. Belongs to its UI thread. */
final class GridPane {
    private static final String[] KEPT = {
        "CTRL+S", "CTRL+F", "CTRL+D", "CTRL+Y", "ALT+ARROW_UP", "ALT+ARROW_DOWN", "F2", "INSERT", "CTRL+DELETE"
    };
    private static final int NUMBER_WIDTH = 56;
    private static final int LEAST = 72;
    private static final int MOST = 290;

    private final Desk desk;
    private final TableModel model;
    private final Table table;
    private final CellEditor editor;
    private List<Slot> slots = List.of();
    private final List<Integer> shown = new ArrayList<>();
    private List<Trouble> troubles = List.of();
    private Runnable whenMoved = () -> {};
    private boolean technical;
    private boolean writable;
    private int current;
    private int foundRow;
    private int foundSlot = -1;

    /**
     * An empty grid.
     *
     * @param changed hears that a cell says something else
     * @param keys is offered the keys that are pressed in the grid and in a cell
     */
    GridPane(Composite parent, Desk desk, TableModel model, Runnable changed, Predicate<Event> keys) {
        this.desk = desk;
        this.model = model;
        table = Looks.named(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE), "rule.grid");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        editor = new CellEditor(table, desk, new CellEditor.Owner() {
            @Override
            public void write(int row, Slot slot, String value) {
                if (slot.isTorn(value)) {
                    desk.tell(Texts.of("editor.wrong.comma"));
                } else if (!value.equals(model.value(row, slot))) {
                    model.set(row, slot, value);
                    changed.run();
                }
            }

            @Override
            public void step(int rows, int cells) {
                GridPane.this.step(rows, cells);
            }

            @Override
            public boolean key(Event event) {
                return keys.test(event);
            }
        });
        Strokes.of(table, event -> keys.test(event) || key(event), KEPT);
        table.addListener(SWT.DefaultSelection, event -> desk.later(() -> edit(row(), current)));
        table.addListener(SWT.Selection, event -> whenMoved.run());
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                clicked(new Point(event.x, event.y));
            }
        });
    }

    Table control() {
        return table;
    }

    void writable(boolean may) {
        writable = may;
        if (!may) {
            editor.close();
        }
    }

    void whenMoved(Runnable listener) {
        whenMoved = listener;
    }

    /** Shows the rows above the rules too, which are for the machine. */
    void technical(boolean visible) {
        technical = visible;
        fill();
    }

    private boolean key(Event event) {
        if (Strokes.is(event, 0, SWT.F2)) {
            edit(row(), current);
            return true;
        }
        return false;
    }

    private void clicked(Point at) {
        TableItem item = table.getItem(at);
        if (item == null) {
            return;
        }
        for (int i = 0; i < slots.size(); i++) {
            if (item.getBounds(i + 1).contains(at)) {
                current = i;
                edit(shown.get(table.indexOf(item)), i);
            }
        }
    }

    /** The row that is chosen, as the file counts; 0 where none is. */
    int row() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? 0 : shown.get(index);
    }

    /** The value that was written in last. */
    Optional<Slot> slot() {
        return current < slots.size() ? Optional.of(slots.get(current)) : Optional.empty();
    }

    /** Chooses a row. */
    void choose(int row) {
        int index = shown.indexOf(row);
        if (index >= 0) {
            table.setSelection(index);
            table.showSelection();
            whenMoved.run();
        }
    }

    /** Opens a cell to write in, or only chooses it where it cannot be written. */
    void edit(int row, int slot) {
        if (slot < 0 || slot >= slots.size()) {
            return;
        }
        current = slot;
        choose(row);
        if (writable && row > model.head()) {
            table.showColumn(table.getColumn(slot + 1));
            editor.open(table.getItem(shown.indexOf(row)), slot + 1, row, slots.get(slot), model);
        }
        whenMoved.run();
    }

    /** Opens the value that something is said of. */
    void go(Trouble trouble) {
        for (int i = 0; i < slots.size(); i++) {
            if (trouble.isAt(trouble.row(), slots.get(i))) {
                edit(trouble.row(), i);
                return;
            }
        }
        choose(trouble.row());
        table.setFocus();
    }

    private void step(int rows, int cells) {
        int row = row() + rows;
        int slot = current + cells;
        if (slot < 0 || slot >= slots.size()) {
            row += cells;
            slot = slot < 0 ? slots.size() - 1 : 0;
        }
        if (row > model.head() && row <= model.last()) {
            edit(row, slot);
        } else {
            table.setFocus();
        }
    }

    void focus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
            choose(Math.min(model.head() + 1, model.last()));
        }
    }

    /** Writes what stands in the open cell. */
    void closeAndTake() {
        editor.take();
    }

    void closeCell() {
        editor.close();
    }

    /** Forgets what stands in the open cell; false where none is open. */
    boolean giveUpCell() {
        boolean open = editor.isOpen();
        if (open) {
            editor.close();
            table.setFocus();
        }
        return open;
    }

    /** Marks the next value that holds the words, from the one marked before on; false where there is none. */
    boolean find(String words, boolean next) {
        String wanted = words.toLowerCase(desk.reader());
        int count = Math.max(0, model.last() - model.head()) * slots.size();
        int from = foundSlot < 0 ? 0 : (foundRow - model.head() - 1) * slots.size() + foundSlot + (next ? 1 : 0);
        foundSlot = -1;
        for (int i = 0; i < count && !wanted.isEmpty(); i++) {
            int place = Math.floorMod(from + i, count);
            int row = model.head() + 1 + place / slots.size();
            int slot = place % slots.size();
            if (said(row, slots.get(slot)).toLowerCase(desk.reader()).contains(wanted)) {
                foundRow = row;
                foundSlot = slot;
                current = slot;
                choose(row);
                table.showColumn(table.getColumn(slot + 1));
                break;
            }
        }
        refresh();
        return foundSlot >= 0;
    }

    private String said(int row, Slot slot) {
        return desk.say(slot.shown(model.value(row, slot)));
    }

    /** What is to be said of the rows. */
    void mark(List<Trouble> all) {
        troubles = all;
        refresh();
    }

    /** Shows a table that may have other columns. */
    void fill() {
        editor.close();
        table.setRedraw(false);
        int chosen = row();
        List<Slot> fresh = model.isEmpty() ? List.of() : Slot.of(model.columns());
        if (!fresh.equals(slots) || table.getColumnCount() == 0) {
            slots = fresh;
            columns();
        }
        rows();
        refresh();
        choose(chosen);
        table.setRedraw(true);
    }

    private void columns() {
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        TableColumn number = new TableColumn(table, SWT.LEFT);
        number.setText(desk.say(Texts.of("editor.row")));
        number.setWidth(desk.looks().px(NUMBER_WIDTH));
        for (Slot slot : slots) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(desk.say(slot.title()));
            column.setToolTipText(
                    desk.say(Texts.of("editor.use." + slot.column().use(), slot.title())));
            column.setWidth(desk.looks().px(width(slot)));
            column.setMoveable(false);
        }
    }

    private int width(Slot slot) {
        int widest = Widths.of(desk.say(slot.title()));
        for (int row = model.head() + 1; row <= model.last(); row++) {
            widest = Math.max(widest, Widths.of(said(row, slot)));
        }
        return Math.max(LEAST, Math.min(MOST, widest + 24));
    }

    private void rows() {
        shown.clear();
        if (!model.isEmpty()) {
            int first = technical ? Math.max(1, model.top()) : model.head() + 1;
            for (int row = first; row <= model.last(); row++) {
                if (row != model.head()) {
                    shown.add(row);
                }
            }
        }
        while (table.getItemCount() > shown.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        while (table.getItemCount() < shown.size()) {
            new TableItem(table, SWT.NONE);
        }
    }

    /** Shows the cells as they are now. */
    void refresh() {
        if (shown.size() != table.getItemCount()) {
            rows();
        }
        for (int i = 0; i < shown.size(); i++) {
            refresh(table.getItem(i), shown.get(i));
        }
    }

    private void refresh(TableItem item, int row) {
        boolean rule = row > model.head();
        item.setText(0, String.valueOf(row));
        Optional<Trouble> said = troubles.stream()
                .filter(t -> t.file().isEmpty() && t.row() == row)
                .max(java.util.Comparator.comparing(Trouble::fault));
        item.setImage(
                0,
                said.map(t -> desk.looks()
                                .icon(
                                        t.fault() ? "circle-alert" : "circle-help",
                                        t.fault() ? Tone.WARNING : Tone.ACCENT))
                        .orElse(null));
        item.setForeground(0, desk.looks().color(Tone.QUIET));
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            String value = rule
                    ? said(row, slot)
                    : slot.part() == 0 ? model.cell(row, slot.column().number()) : "";
            item.setText(i + 1, value);
            boolean wrong = troubles.stream().anyMatch(t -> t.isAt(row, slot));
            boolean found = row == foundRow && i == foundSlot;
            item.setForeground(i + 1, desk.looks().color(wrong ? Tone.WARNING : rule ? Tone.INK : Tone.QUIET));
            item.setBackground(
                    i + 1, desk.looks().color(wrong || found ? Tone.NOTICE : rule ? Tone.PAPER : Tone.SHADE));
            item.setFont(i + 1, desk.looks().font(wrong || found ? Type.STRONG : Type.PLAIN));
        }
    }
}
