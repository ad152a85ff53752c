package org.twinrail.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks.Tone;

/**
 * A table that fetches its rows a page at a time as they come into sight, so that a million rows open at once. A click on a column has the
 * query sort by it; which columns are shown, how wide and in which order is the person's, and is kept. Belongs to its UI thread.
 *
 * @param <T> a row
 */
public final class PagedTable<T> {
    /** How many rows a page has. */
    public static final int PAGE = 100;

    private static final int MOST = 1000;

    private final Desk desk;
    private final String id;
    private final Table table;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final Source<T> source;
    private ColumnLayout layout;
    private String sort;
    private Predicate<T> wanted;
    private Text nothing;
    private Label empty;
    private boolean ended;
    private boolean fetching;
    private boolean stale = true;
    private Function<T, Object> key = row -> row;
    private Consumer<Optional<T>> watcher = row -> {};
    private Optional<T> told = Optional.empty();
    private boolean staying;
    private int generation;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * Asks for a page.
         *
         * @param offset how many rows to leave out
         * @param limit how many rows at most
         * @param sort what to sort by, {@code -} before it for the other way round; null for the query's own order
         * @param page is handed the rows; fewer than the limit where they are the last
         */
        void ask(int offset, int limit, String sort, Consumer<List<T>> page);

        /**
         * Rows that are asked for all at once.
         *
         * @param all is handed somebody who takes all rows
         */
        static <T> Source<T> whole(Consumer<Consumer<List<T>>> all) {
            return (offset, limit, sort, page) -> {
                if (offset > 0) {
                    page.accept(List.of());
                } else {
                    all.accept(page);
                }
            };
        }
    }

    /** One column. */
    record Column<T>(
            String key,
            Text title,
            int width,
            boolean numbers,
            String sort,
            Function<T, String> cell,
            Function<T, Tone> tone) {}

    /**
     * A table that fills a composite.
     *
     * @param id names it for tests and for what is kept of its columns, for example {@code customers.table}
     */
    public PagedTable(Composite parent, Desk desk, String id, Source<T> source) {
        this(parent, desk, id, source, false);
    }

    /**
     * A table that fills a composite.
     *
     * @param id names it for tests and for what is kept of its columns
     * @param several whether several rows can be chosen at once
     */
    public PagedTable(Composite parent, Desk desk, String id, Source<T> source, boolean several) {
        this.desk = desk;
        this.id = id;
        this.source = source;
        StackLayout stack = new StackLayout();
        parent.setLayout(stack);
        table = Looks.named(
                new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | (several ? SWT.MULTI : SWT.SINGLE)),
                id);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, this::show);
        stack.topControl = table;
    }

    /** What is said in place of the rows where there are none: why, and what to do. */
    public PagedTable<T> whenEmpty(Text text) {
        nothing = text;
        return this;
    }

    /**
     * Adds a column.
     *
     * @param key its name for what is kept of it
     * @param width in pixels at 100 %
     * @param sort what the query calls it for sorting; null where it cannot sort by it
     */
    public PagedTable<T> column(String key, Text title, int width, String sort, Function<T, String> cell) {
        return add(new Column<>(key, title, width, false, sort, cell, row -> Tone.INK));
    }

    /** Adds a column of numbers, aligned to the right. */
    public PagedTable<T> numbers(String key, Text title, int width, String sort, Function<T, String> cell) {
        return add(new Column<>(key, title, width, true, sort, cell, row -> Tone.INK));
    }

    /** Adds a column whose words have a tone by row. */
    public PagedTable<T> toned(
            String key, Text title, int width, String sort, Function<T, String> cell, Function<T, Tone> tone) {
        return add(new Column<>(key, title, width, false, sort, cell, tone));
    }

    private PagedTable<T> add(Column<T> column) {
        TableColumn shown = new TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
        shown.setText(desk.say(column.title()));
        desk.looks().wide(shown, column.width());
        shown.setMoveable(true);
        if (column.sort() != null) {
            shown.addListener(SWT.Selection, event -> sortBy(shown, column.sort()));
        }
        columns.add(column);
        return this;
    }

    /** Tells rows by what does not change of them, such as a number: one that is chosen stays so, whatever else of it changes. */
    public PagedTable<T> knownBy(Function<T, Object> name) {
        key = name;
        return this;
    }

    /** Calls somebody with the row the person chose. */
    public PagedTable<T> whenChosen(Consumer<T> listener) {
        table.addListener(SWT.Selection, event -> chosen(listener));
        return this;
    }

    /** Calls somebody with the row the person opened, by a double click or Enter. */
    public PagedTable<T> whenOpened(Consumer<T> listener) {
        table.addListener(SWT.DefaultSelection, event -> chosen(listener));
        return this;
    }

    /**
     * Calls somebody with the row that is chosen now, or nothing, whenever that is another than before: the person chose it, or it changed or
     * went when the rows were fetched anew.
     */
    public PagedTable<T> whenChoiceChanges(Consumer<Optional<T>> listener) {
        watcher = listener;
        table.addListener(SWT.Selection, event -> tell());
        return this;
    }

    private void tell() {
        Optional<T> now = chosen();
        if (!now.equals(told)) {
            told = now;
            watcher.accept(now);
        }
    }

    private void chosen(Consumer<T> listener) {
        chosen().ifPresent(listener);
    }

    /** Puts the columns as the person had them, offers to choose and export, and fetches the first page; called once, after the columns. */
    public PagedTable<T> open() {
        layout = new ColumnLayout(
                desk, id, table, columns.stream().map(Column::key).toList());
        layout.restore();
        new TableMenu<>(desk, table, columns, layout, source, () -> sort);
        refresh();
        return this;
    }

    /** Fetches anew from the first row. */
    public void refresh() {
        wanted = null;
        staying = false;
        fetchAnew(PAGE);
    }

    /** Fetches anew what was fetched so far, and leaves the person where they are: for a change of what is shown, not of what to show. */
    public void reload() {
        int fetched = Math.min(MOST, Math.max(PAGE, rows.size()));
        staying = true;
        fetchAnew((fetched + PAGE - 1) / PAGE * PAGE);
    }

    /** Chooses the first row that fits and shows it, fetching further pages until there is one. */
    public void select(Predicate<T> row) {
        wanted = row;
        look();
        tell();
    }

    private void look() {
        for (int i = 0; wanted != null && i < rows.size(); i++) {
            if (wanted.test(rows.get(i))) {
                wanted = null;
                table.setSelection(i);
                table.showSelection();
            }
        }
        if (wanted != null && !ended) {
            fetch(PAGE);
        }
    }

    /** The row that is chosen; nothing where none is. */
    public Optional<T> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The rows that are chosen, in their order. */
    public List<T> allChosen() {
        return Arrays.stream(table.getSelectionIndices())
                .sorted()
                .filter(index -> index < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    /** The widget, for its menu and layout. */
    public Table widget() {
        return table;
    }

    private void sortBy(TableColumn column, String name) {
        boolean again = column == table.getSortColumn() && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        sort = again ? "-" + name : name;
        table.setTopIndex(0);
        refresh();
    }

    /** Fetches from the first row on; those shown can be worked with until the new ones are there. */
    private void fetchAnew(int limit) {
        generation++;
        fetching = false;
        stale = true;
        fetch(limit);
    }

    private void fetch(int limit) {
        if (fetching) {
            return;
        }
        fetching = true;
        int asked = generation;
        source.ask(stale ? 0 : rows.size(), limit, sort, page -> {
            if (asked == generation && !table.isDisposed()) {
                fetching = false;
                fill(page, page.size() < limit);
            }
        });
    }

    private void fill(List<T> page, boolean last) {
        if (stale) {
            replace(page, last);
        } else {
            int before = rows.size();
            append(page, last);
            table.clear(before, table.getItemCount() - 1);
        }
        sayWhetherEmpty();
        look();
        tell();
    }

    private void append(List<T> page, boolean last) {
        rows.addAll(page);
        ended = last;
        // One row more than there is, while there may be: when it comes into sight the next page is fetched.
        table.setItemCount(rows.size() + (ended ? 0 : 1));
    }

    /** Where the person stays, what is chosen now stays chosen: the same rows, or where they changed the one in the first's place. */
    private void replace(List<T> page, boolean last) {
        int place = table.getSelectionIndex();
        List<Object> chosen = allChosen().stream().map(key).toList();
        int top = table.getTopIndex();
        stale = false;
        rows.clear();
        append(page, last);
        table.deselectAll();
        table.clearAll();
        if (staying) {
            int[] now = IntStream.range(0, rows.size())
                    .filter(index -> chosen.contains(key.apply(rows.get(index))))
                    .toArray();
            if (now.length > 0) {
                table.select(now);
            } else if (place < rows.size()) {
                table.select(place);
            }
            table.setTopIndex(Math.max(0, Math.min(top, rows.size() - 1)));
        }
    }

    private void sayWhetherEmpty() {
        if (nothing == null) {
            return;
        }
        Composite parent = table.getParent();
        if (empty == null) {
            empty = Looks.named(new Label(parent, SWT.WRAP), id + ".empty");
            desk.looks().dress(empty, Looks.Type.PLAIN, Tone.QUIET);
            empty.setText(desk.say(nothing));
        }
        StackLayout stack = (StackLayout) parent.getLayout();
        stack.topControl = rows.isEmpty() ? empty : table;
        parent.layout();
    }

    private void show(Event event) {
        TableItem item = (TableItem) event.item;
        int index = event.index;
        if (index >= rows.size()) {
            fetch(PAGE);
            return;
        }
        T row = rows.get(index);
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).cell().apply(row);
            item.setText(i, text == null ? "" : text);
            Tone tone = columns.get(i).tone().apply(row);
            if (tone != Tone.INK) {
                item.setForeground(i, desk.looks().color(tone));
            }
        }
    }
}
