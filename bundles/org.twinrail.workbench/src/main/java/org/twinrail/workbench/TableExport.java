package org.twinrail.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.workbench.PagedTable.Column;
import org.twinrail.workbench.PagedTable.Source;

/** Writes all rows of a table, with the columns that are shown, to a CSV file that spreadsheets open as it is. */
final class TableExport<T> {
    private static final Messages MESSAGES = Messages.beside(TableExport.class);
    private static final int PAGE = 1000;
    private static final long PATIENCE_SECONDS = 60;
    /** By it spreadsheets know the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Desk desk;
    private final List<Column<T>> columns;
    private final List<Integer> shown;
    private final Source<T> source;
    private final BlockingQueue<List<T>> pages = new LinkedBlockingQueue<>();

    TableExport(Desk desk, List<Column<T>> columns, List<Integer> shown, Source<T> source) {
        this.desk = desk;
        this.columns = columns;
        this.shown = shown;
        this.source = source;
    }

    void start(String sort) {
        desk.run(MESSAGES.text("table.export"), progress -> write(sort, progress));
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
        Path file = Files.createTempFile("twinrail-", ".csv");
        int rows = 0;
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.EXCEL)) {
            csv.getOut().append(BYTE_ORDER_MARK);
            csv.printRecord(shown.stream().map(i -> desk.say(columns.get(i).title())));
            List<T> page;
            do {
                page = page(rows, sort);
                for (T row : page) {
                    csv.printRecord(shown.stream()
                            .map(i -> Cells.safe(columns.get(i).cell().apply(row))));
                }
                rows += page.size();
                progress.at(rows, 0, MESSAGES.text("table.exported", rows));
            } while (page.size() == PAGE);
        }
        offer(file);
        return MESSAGES.text("table.exported", rows);
    }

    private void offer(Path file) {
        desk.later(() -> desk.offerFile(file, "twinrail.csv"));
    }
}
