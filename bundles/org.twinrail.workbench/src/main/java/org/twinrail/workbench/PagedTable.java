package org.twinrail.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table that fetches its rows a page at a time as they come into sight, so that a million rows open at once.
 *
 * @param <T> a row
 */
public final class PagedTable<T> {
    /** How many rows a page has. */
    public static final int PAGE = 100;

    private final Table table;
    private final List<Function<T, String>> columns = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final BiConsumer<Integer, Consumer<List<T>>> source;
    private boolean fetching;
    private int generation;

    /**
     * A table in a composite.
     *
     * @param source is given an offset and whom to hand the page to; shorter than {@link #PAGE} where it is the last
     */
    public PagedTable(Composite parent, BiConsumer<Integer, Consumer<List<T>>> source) {
        this.source = source;
        parent.setLayout(new FillLayout());
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, this::show);
    }

    /** Adds a column; {@code numbers} are aligned to the right. */
    public PagedTable<T> column(String title, int width, boolean numbers, Function<T, String> cell) {
        TableColumn column = new TableColumn(table, numbers ? SWT.RIGHT : SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
        column.setMoveable(true);
        columns.add(cell);
        return this;
    }

    /** Calls somebody with the row the person chose. */
    public PagedTable<T> whenChosen(Consumer<T> listener) {
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                listener.accept(rows.get(index));
            }
        });
        return this;
    }

    /** Fetches anew from the first row. */
    public void refresh() {
        generation++;
        fetching = false;
        rows.clear();
        fetch();
    }

    /** The widget, for its id and layout. */
    public Table widget() {
        return table;
    }

    private void fetch() {
        if (fetching) {
            return;
        }
        fetching = true;
        int asked = generation;
        source.accept(rows.size(), page -> {
            if (asked == generation && !table.isDisposed()) {
                fetching = false;
                rows.addAll(page);
                // One row more than there is, while there may be: when it comes into sight the next page is fetched.
                table.setItemCount(rows.size() + (page.size() == PAGE ? 1 : 0));
                table.clearAll();
            }
        });
    }

    private void show(Event event) {
        int index = event.index;
        if (index < rows.size()) {
            TableItem item = (TableItem) event.item;
            for (int i = 0; i < columns.size(); i++) {
                String text = columns.get(i).apply(rows.get(index));
                item.setText(i, text == null ? "" : text);
            }
        } else {
            fetch();
        }
    }
}
