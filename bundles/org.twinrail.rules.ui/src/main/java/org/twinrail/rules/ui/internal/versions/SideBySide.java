package org.twinrail.rules.ui.internal.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.CompareRules.FileChange;
import org.twinrail.api.rules.versions.CompareRules.RowChange;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.Widths;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/**
 * The rows of a file that differ, before beside after, row by row at the same height: of a table its cells under the words of its head, of
 * another file its lines. What differs is marked. Belongs to its UI thread.
 */
final class SideBySide {
    private static final int NUMBER = 56;
    private static final int LEAST = 64;
    private static final int MOST = 290;
    private static final int MOST_SAME = 110;
    private static final int SPARE = 24;

    private final Desk desk;
    private final Composite both;
    private final Label nothing;
    private final Side before;
    private final Side after;

    /** One of the two: its table, and what of a row stands in it. */
    private record Side(Table table, ToIntFunction<RowChange> number, Function<RowChange, List<String>> cells) {
        String cell(RowChange row, int column) {
            List<String> all = cells.apply(row);
            return column <= all.size() ? all.get(column - 1) : "";
        }
    }

    SideBySide(Composite parent, Desk desk) {
        this.desk = desk;
        parent.setLayout(Boxes.bare(desk, 1));
        nothing = Looks.named(Boxes.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "diff.none");
        nothing.setLayoutData(Boxes.across());
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        halves.setLayoutData(Boxes.all());
        both = halves;
        before = new Side(table(halves, "diff.before", Texts.of("column.was")), RowChange::before, RowChange::was);
        after = new Side(table(halves, "diff.after", Texts.of("column.is")), RowChange::after, RowChange::is);
        together(before.table(), after.table());
        together(after.table(), before.table());
        show(Optional.empty());
    }

    private Table table(Composite parent, String id, Text words) {
        Composite half = new Composite(parent, SWT.NONE);
        GridLayout layout = Boxes.bare(desk, 1);
        half.setLayout(layout);
        Boxes.label(half, desk, SWT.NONE, Type.STRONG, Tone.INK).setText(desk.say(words));
        Table table = Looks.named(new Table(half, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), id);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setLayoutData(Boxes.all());
        return table;
    }

    /** What is chosen or scrolled to on one side is on the other. */
    private static void together(Table moved, Table other) {
        moved.addListener(SWT.Selection, event -> {
            other.setSelection(moved.getSelectionIndex());
            other.setTopIndex(moved.getTopIndex());
        });
        ScrollBar bar = moved.getVerticalBar();
        if (bar != null) {
            bar.addListener(SWT.Selection, event -> other.setTopIndex(moved.getTopIndex()));
        }
    }

    /** Shows what differs in a file; nothing where it does not. */
    void show(Optional<FileChange> change) {
        List<RowChange> rows = change.map(FileChange::rows).orElse(List.of());
        nothing.setText(desk.say(change.filter(file -> !file.was().equals(file.path()) && rows.isEmpty())
                .map(file -> Texts.of("diff.renamed", file.was(), file.path()))
                .orElseGet(() -> Texts.of("diff.none"))));
        Boxes.show(nothing, rows.isEmpty());
        Boxes.show(both, !rows.isEmpty());
        if (!rows.isEmpty()) {
            fill(change.get(), before);
            fill(change.get(), after);
        }
        both.getParent().layout(true, true);
    }

    private void fill(FileChange file, Side side) {
        Table table = side.table();
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        TableColumn number = new TableColumn(table, SWT.RIGHT);
        number.setText(desk.say(Texts.of(file.table() ? "column.row" : "column.line")));
        number.setWidth(desk.looks().px(NUMBER));
        List<Integer> columns = columns(file);
        for (int column : columns) {
            TableColumn shown = new TableColumn(table, SWT.LEFT);
            String head = head(file, column);
            shown.setText(head);
            shown.setWidth(desk.looks().px(width(file, column, head)));
        }
        file.rows().forEach(row -> add(row, side, columns));
        table.setRedraw(true);
        columns.stream().filter(column -> differs(file, column)).findFirst().ifPresent(column -> {
            TableColumn first = table.getColumn(columns.indexOf(column) + 1);
            // Once it is laid out: a page that scrolls a table before that leaves its head where it was.
            desk.later(() -> {
                if (!first.isDisposed()) {
                    table.showColumn(first);
                }
            });
        });
    }

    private void add(RowChange row, Side side, List<Integer> columns) {
        TableItem item = new TableItem(side.table(), SWT.NONE);
        int number = side.number().applyAsInt(row);
        if (number == 0) {
            return; // There is no such row on this side: its place stays empty.
        }
        item.setText(0, String.valueOf(number));
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            item.setText(i + 1, side.cell(row, column));
            if (differs(row, column)) {
                item.setBackground(i + 1, desk.looks().color(Tone.NOTICE));
                item.setFont(i + 1, desk.looks().font(Type.STRONG));
            }
        }
    }

    private static boolean differs(RowChange row, int column) {
        return row.cells().isEmpty() || row.cells().contains(column);
    }

    private static boolean differs(FileChange file, int column) {
        return file.rows().stream().anyMatch(row -> differs(row, column));
    }

    /** The columns in which a row that differs says anything, the same on both sides. */
    private List<Integer> columns(FileChange file) {
        int most = file.rows().stream()
                .mapToInt(row -> Math.max(row.was().size(), row.is().size()))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, most)
                .filter(column -> !file.table()
                        || file.rows().stream()
                                .anyMatch(row -> !before.cell(row, column).isBlank()
                                        || !after.cell(row, column).isBlank()))
                .boxed()
                .toList();
    }

    private String head(FileChange file, int column) {
        List<String> head = file.head();
        return column > head.size()
                ? ""
                : desk.say(Text.parted(head.get(column - 1).strip()));
    }

    private int width(FileChange file, int column, String head) {
        int widest = file.rows().stream()
                .mapToInt(row -> Math.max(Widths.of(before.cell(row, column)), Widths.of(after.cell(row, column))))
                .max()
                .orElse(0);
        int wanted = Math.max(LEAST, Math.max(widest, Widths.of(head)) + SPARE);
        return file.table() ? Math.min(differs(file, column) ? MOST : MOST_SAME, wanted) : wanted;
    }
}
