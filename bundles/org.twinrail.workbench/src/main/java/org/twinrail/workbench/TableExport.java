package org.twinrail.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.workbench.PagedTable.Column;
import org.twinrail.workbench.PagedTable.Source;

/** Writes all rows of a table, with the columns that are shown, to a file. */
final class TableExport<T> {
    private static final Messages MESSAGES = Messages.beside(TableExport.class);
    private static final int PAGE = 1000;
    private static final long PATIENCE_SECONDS = 60;

    private final Desk desk;
    private final TableFormat format;
    private final List<Column<T>> columns;
    private final List<Integer> shown;
    private final Source<T> source;
    private final BlockingQueue<List<T>> pages = new LinkedBlockingQueue<>();

    TableExport(Desk desk, TableFormat format, List<Column<T>> columns, List<Integer> shown, Source<T> source) {
        this.desk = desk;
        this.format = format;
        this.columns = columns;
        this.shown = shown;
        this.source = source;
    }

    void start(String sort) {
        desk.run(MESSAGES.text("table.export", format.title()), progress -> write(sort, progress));
    }

    /** A page is asked for as the table does, on the UI thread, and only when the one before is written. */
    private List<T> page(int offset, String sort) throws InterruptedException {
        desk.later(() -> source.ask(offset, PAGE, sort, pages::add));
        List<T> page = pages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (page == null) {
            throw new IllegalStateException("no rows came from " + offset + " on");
        }
        return page;
    }

    private Text write(String sort, Job.Progress progress) throws IOException, InterruptedException {
        Path file = Files.createTempFile("twinrail-", "." + format.ending());
        int rows = 0;
        try (TableFormat.Rows written = format.begin(file, headings())) {
            List<T> page;
            do {
                page = page(rows, sort);
                for (T row : page) {
                    written.add(shown.stream()
                            .map(i -> columns.get(i).cell().apply(row))
                            .toList());
                }
                rows += page.size();
                progress.at(rows, 0, MESSAGES.text("table.exported", rows));
            } while (page.size() == PAGE);
        }
        desk.later(() -> desk.offerFile(file, "twinrail." + format.ending()));
        return MESSAGES.text("table.exported", rows);
    }

    private List<TableFormat.Column> headings() {
        return shown.stream()
                .map(columns::get)
                .map(column -> new TableFormat.Column(desk.say(column.title()), column.numbers()))
                .toList();
    }
}
