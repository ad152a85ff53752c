package org.twinrail.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinrail.api.Gateway;
import org.twinrail.api.Messages;
import org.twinrail.api.Problem;
import org.twinrail.api.exchange.Importer;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/** Reads a file to its end, batch by batch, or until the thread is interrupted. Belongs to one import. */
final class ImportRun {
    private static final Messages MESSAGES = Messages.beside(ImportRun.class);
    private static final int BATCH = 200;

    private final Importer.Order order;
    private final Consumer<Importer.Progress> progress;
    private final RowIntake intake;
    private final Recording recording;
    private final Outcomes outcomes;
    private final Tally tally;

    ImportRun(
            Importer.Order order,
            Consumer<Importer.Progress> progress,
            RowIntake intake,
            Recording recording,
            Outcomes outcomes,
            Tally tally) {
        this.order = order;
        this.progress = progress;
        this.intake = intake;
        this.recording = recording;
        this.outcomes = outcomes;
        this.tally = tally;
    }

    void read(TableFile file) {
        long total = size();
        List<Entry> batch = new ArrayList<>(BATCH);
        for (Optional<TableRow> row = file.next(); row.isPresent(); row = file.next()) {
            batch.add(intake.take(row.get()));
            if (batch.size() == BATCH) {
                finish(batch);
                progress.accept(new Importer.Progress(tally.rows(), file.bytesRead(), total));
                if (Thread.currentThread().isInterrupted()) {
                    tally.note(
                            row.get().line(),
                            new Problem("", MESSAGES.text("stopped", row.get().line())));
                    return;
                }
            }
        }
        finish(batch);
        progress.accept(new Importer.Progress(tally.rows(), file.bytesRead(), total));
    }

    private void finish(List<Entry> batch) {
        Recording.Result result = recording.record(batch);
        Map<Entry, Gateway.Attempt> attempts = result.attempts();
        batch.forEach(entry -> outcomes.put(entry, attempts.get(entry)));
        tally.raised(result.raised());
        batch.clear();
    }

    private long size() {
        try {
            return Files.size(order.file());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
