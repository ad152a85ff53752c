package org.twinrail.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Keeps which columns of a table are shown, in which order and how wide, as {@code name width} pairs in the order shown; widths as they are at
 * 100 % of the size of text, so that they grow with it.
 */
final class ColumnLayout {
    private static final String PREFIX = "layout.columns.";
    private static final int MOST_WIDTH = 2000;
    private static final int MEASURE = 1000;

    private final Desk desk;
    private final String key;
    private final Table table;
    private final List<String> names;
    private boolean restoring;

    ColumnLayout(Desk desk, String id, Table table, List<String> names) {
        this.desk = desk;
        this.key = PREFIX + id;
        this.table = table;
        this.names = names;
    }

    /** Puts the columns as they were kept, and keeps from now on what the person changes. */
    void restore() {
        restoring = true;
        List<Integer> order = new ArrayList<>();
        for (String pair : desk.setting(key, "").split(",")) {
            String[] parts = pair.split(" ");
            int index = names.indexOf(parts[0]);
            if (parts.length == 2 && index >= 0 && !order.contains(index) && parts[1].matches("\\d{1,4}")) {
                order.add(index);
                int kept = Math.min(MOST_WIDTH, Integer.parseInt(parts[1]));
                if (kept == 0) {
                    table.getColumn(index).setWidth(0);
                } else {
                    // Its title may be longer than it was, in another language.
                    desk.looks().wide(table.getColumn(index), kept);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!order.contains(i)) {
                order.add(i);
            }
        }
        table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
        restoring = false;
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, event -> keep());
            column.addListener(SWT.Move, event -> keep());
        }
    }

    boolean shown(int index) {
        return table.getColumn(index).getWidth() > 0;
    }

    /** Shows a column with a width, or hides it with none. */
    void show(int index, int width) {
        table.getColumn(index).setWidth(width);
        keep();
    }

    private void keep() {
        if (!restoring && !table.isDisposed()) {
            desk.keep(
                    key,
                    Arrays.stream(table.getColumnOrder())
                            .mapToObj(i -> names.get(i) + " "
                                    + unscaled(table.getColumn(i).getWidth()))
                            .collect(Collectors.joining(",")));
        }
    }

    private int unscaled(int width) {
        return Math.round(width * (float) MEASURE / desk.looks().px(MEASURE));
    }
}
