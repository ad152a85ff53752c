package org.twinrail.exchange.ui.internal;

import org.twinrail.api.exchange.Importer;

/**
 * The way to undo an import, where the importer offers one.
 *
 * <p>The importer does not yet number its batches; when it does, {@link #isFor} answers whether the report has one, and {@link #undo} runs it
 * as {@link ImportPage#work} does.
 */
final class UndoOffer {
    private final ImportPage page;

    UndoOffer(ImportPage page) {
        this.page = page;
    }

    /** Whether what is reported can be undone. */
    boolean isFor(Importer.Report report) {
        return false;
    }

    /** Undoes it. */
    void undo(Importer.Report report) {
        page.again();
    }
}
