package org.twinrail.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.twinrail.api.Messages;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.workbench.PagedTable.Column;
import org.twinrail.workbench.PagedTable.Source;

/** The menu of a table: which columns to show, and the export of what is shown. */
final class TableMenu<T> {
    private static final Messages MESSAGES = Messages.beside(TableMenu.class);

    private final Desk desk;
    private final Table table;
    private final List<Column<T>> columns;
    private final ColumnLayout layout;

    TableMenu(
            Desk desk,
            Table table,
            List<Column<T>> columns,
            ColumnLayout layout,
            Source<T> source,
            Supplier<String> sort) {
        this.desk = desk;
        this.table = table;
        this.columns = columns;
        this.layout = layout;
        Menu menu = new Menu(table);
        MenuItem choose = new MenuItem(menu, SWT.CASCADE);
        choose.setText(desk.say(MESSAGES.text("columns.choose")));
        Menu choices = new Menu(menu);
        choose.setMenu(choices);
        choices.addListener(SWT.Show, event -> fill(choices));
        menu.addListener(SWT.Show, event -> offer(menu, source, sort));
        table.setMenu(menu);
    }

    /** The forms in which lists are handed out come and go with the bundles that bring them. */
    private void offer(Menu menu, Source<T> source, Supplier<String> sort) {
        MenuItem[] items = menu.getItems();
        for (int i = 1; i < items.length; i++) {
            items[i].dispose();
        }
        for (TableFormat format : desk.formats()) {
            MenuItem export = Looks.named(new MenuItem(menu, SWT.PUSH), "export." + format.ending());
            export.setText(desk.say(MESSAGES.text("table.export", format.title())));
            export.addListener(SWT.Selection, event -> new TableExport<>(desk, format, columns, shown(), source)
                    .start(sort.get()));
        }
    }

    private List<Integer> shown() {
        return java.util.Arrays.stream(table.getColumnOrder())
                .filter(layout::shown)
                .boxed()
                .toList();
    }

    private void fill(Menu choices) {
        for (MenuItem item : choices.getItems()) {
            item.dispose();
        }
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(choices, SWT.CHECK);
            item.setText(desk.say(columns.get(i).title()));
            item.setSelection(layout.shown(i));
            item.addListener(
                    SWT.Selection,
                    event -> layout.show(
                            index,
                            item.getSelection()
                                    ? desk.looks().px(columns.get(index).width())
                                    : 0));
        }
    }
}
