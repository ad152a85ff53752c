package org.twinrail.exchange.ui.internal;

import org.twinrail.api.exchange.Importer;

/**
 * The way to undo an import, where the importer offers one.
 *
 * <p>The importer does not number its batches yet. When its report names a batch, {@link #isFor} asks for that, and {@link #undo} hands it to
 * the importer as {@link ImportPage#work} runs what takes a while.
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
