package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** The field that lies over the cell one writes in. Belongs to its UI thread. */
final class CellEditor {
    private static final int ROOM = 150;
    private static final String[] KEPT = {
        "CTRL+S",
        "CTRL+F",
        "CTRL+D",
        "CTRL+Y",
        "CTRL+DELETE",
        "ALT+ARROW_UP",
        "ALT+ARROW_DOWN",
        "INSERT",
        "TAB",
        "SHIFT+TAB",
        "ARROW_UP",
        "ARROW_DOWN"
    };

    private final Table table;
    private final Desk desk;
    private final Owner owner;
    private final TableEditor place;
    private Control field;
    private int row;
    private Slot slot;

    /** Whose cells are written. */
    interface Owner {
        /** A cell is to say something. */
        void write(int row, Slot slot, String value);

        /** Another cell is to be written in: some rows down, some values on. */
        void step(int rows, int cells);

        /** Whether a key was meant for the grid. */
        boolean key(Event event);
    }

    CellEditor(Table table, Desk desk, Owner owner) {
        this.table = table;
        this.desk = desk;
        this.owner = owner;
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
        place.minimumWidth = desk.looks().px(ROOM);
    }

    /** Opens a cell with what it says; one that is open already keeps what was written in it, as the second click of two finds it. */
    void open(TableItem item, int column, int wantedRow, Slot wanted, TableModel model) {
        if (field != null && place.getItem() == item && row == wantedRow && wanted.equals(slot)) {
            field.setFocus();
            return;
        }
        take();
        row = wantedRow;
        slot = wanted;
        Blank blank = wanted.blank();
        String value = model.value(wantedRow, wanted);
        field = blank.only() || !blank.values().isEmpty() && !blank.several() ? choice(blank, value) : line(value);
        Looks.named(field, "rule.cell.field");
        field.addListener(SWT.DefaultSelection, event -> leave(1, 0));
        field.addListener(SWT.Traverse, this::traverse);
        Control mine = field;
        field.addListener(
                SWT.FocusOut,
                event -> desk.later(() -> {
                    if (field == mine && !mine.isDisposed() && !mine.isFocusControl()) {
                        take();
                    }
                }));
        Strokes.of(field, this::key, KEPT);
        place.setEditor(field, item, column);
        field.setFocus();
    }

    private Control line(String value) {
        Text text = new Text(table, SWT.SINGLE);
        text.setText(value);
        text.selectAll();
        return text;
    }

    private Control choice(Blank blank, String value) {
        Combo combo = new Combo(table, blank.only() ? SWT.READ_ONLY : SWT.DROP_DOWN);
        List<String> values = new ArrayList<>(List.of(""));
        values.addAll(blank.values());
        if (!values.contains(value)) {
            values.add(value);
        }
        values.forEach(one -> combo.add(desk.say(slot.shown(one))));
        combo.setData("values", values);
        combo.setVisibleItemCount(12);
        combo.select(values.indexOf(value));
        if (blank.only()) {
            combo.addListener(SWT.Selection, event -> write());
        }
        return combo;
    }

    private boolean key(Event event) {
        boolean line = field instanceof Text;
        if (line && (Strokes.is(event, 0, SWT.ARROW_DOWN) || Strokes.is(event, 0, SWT.ARROW_UP))) {
            leave(event.keyCode == SWT.ARROW_DOWN ? 1 : -1, 0);
            return true;
        }
        return owner.key(event);
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                leave(0, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close();
                table.setFocus();
            }
            default -> {
                // Nothing else leaves a cell.
            }
        }
    }

    private void leave(int rows, int cells) {
        Control mine = field;
        // Later, as this is a key of the field that goes.
        desk.later(() -> {
            if (field == mine) {
                take();
                owner.step(rows, cells);
            }
        });
    }

    private String value() {
        if (field instanceof Combo combo) {
            int index = combo.getSelectionIndex();
            List<?> values = (List<?>) combo.getData("values");
            return index >= 0 && (combo.getStyle() & SWT.READ_ONLY) != 0
                    ? String.valueOf(values.get(index))
                    : combo.getText();
        }
        return ((Text) field).getText();
    }

    private void write() {
        if (field != null && !field.isDisposed()) {
            owner.write(row, slot, value());
        }
    }

    boolean isOpen() {
        return field != null;
    }

    /** Writes what stands in the field into its cell, and takes the field away. */
    void take() {
        write();
        close();
    }

    /** Takes the field away; what stands in it is not written. */
    void close() {
        Control old = field;
        field = null;
        place.setEditor(null);
        if (old != null && !old.isDisposed()) {
            old.dispose();
        }
    }
}
