package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.rules.ShowRule;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** A rule's own text or row as it was in a version, with the lines around it. */
final class RuleSourcePane {
    private static final int NUMBER = 50;
    private static final int CELL = 130;
    private static final int LINE = 750;

    private final Desk desk;
    private final Table lines;

    RuleSourcePane(Composite parent, Desk desk, String id) {
        this.desk = desk;
        lines = Looks.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), id);
        lines.setLinesVisible(true);
    }

    /** Shows a place in a file. */
    void show(String file, String place, String version) {
        desk.ask(new ShowRule(file, place, version), this::fill);
    }

    private void fill(ShowRule.Source shown) {
        if (lines.isDisposed()) {
            return;
        }
        lines.setRedraw(false);
        lines.removeAll();
        for (TableColumn column : lines.getColumns()) {
            column.dispose();
        }
        int cells = shown.rows().stream().mapToInt(List::size).max().orElse(1);
        new TableColumn(lines, SWT.RIGHT).setWidth(desk.looks().px(NUMBER));
        for (int i = 0; i < cells; i++) {
            TableColumn column = new TableColumn(lines, SWT.LEFT);
            column.setText(i < shown.head().size() ? shown.head().get(i) : "");
            desk.looks().wide(column, shown.table() ? CELL : LINE);
        }
        lines.setHeaderVisible(shown.table());
        int number = shown.first();
        for (List<String> row : shown.rows()) {
            TableItem item = new TableItem(lines, SWT.NONE);
            item.setText(0, String.valueOf(number));
            for (int i = 0; i < row.size(); i++) {
                item.setText(i + 1, row.get(i));
            }
            if (number == shown.place()) {
                item.setBackground(desk.looks().color(Tone.NOTICE));
            }
            number++;
        }
        lines.setRedraw(true);
    }
}
