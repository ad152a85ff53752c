package org.twinrail.exchange.ui.internal;

import java.util.function.Consumer;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.workbench.Job;

/** The way to undo an import that made or changed something: in the background, with its progress and a button to cancel it. */
final class UndoOffer {
    private final ImportPage page;

    UndoOffer(ImportPage page) {
        this.page = page;
    }

    /** Whether what is reported can be undone; a dry run has no batch. */
    boolean isFor(Importer.Report report) {
        return report.batch() != null && report.created() + report.updated() > 0;
    }

    /** Undoes it, and tells what came of it on the UI thread; what was cancelled goes on when this is called again. */
    void undo(Importer.Report report, Consumer<Importer.UndoReport> then) {
        Text title = Texts.of("undo.runs");
        page.start(title);
        page.desk().run(title, progress -> {
            try {
                Importer.UndoReport undone = undo(report, progress);
                page.desk().later(() -> {
                    page.finish();
                    then.accept(undone);
                });
            } catch (InvalidInputException invalid) {
                page.desk().later(() -> {
                    page.finish();
                    page.complain(invalid.problems());
                });
            } catch (RuntimeException fault) {
                page.desk().later(page::finish);
                throw fault;
            }
            return null;
        });
    }

    private Importer.UndoReport undo(Importer.Report report, Job.Progress progress) {
        long all = report.created() + report.updated();
        return page.importer()
                .undo(report.batch(), page.desk().user(), at -> progress.at(at.rows(), all, null), progress::cancelled);
    }
}
