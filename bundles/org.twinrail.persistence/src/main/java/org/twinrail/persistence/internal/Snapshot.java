package org.twinrail.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * All data as it was at one instant, as a script within a temporary folder that goes with it.
 *
 * @param script the data
 * @param manifest what the script holds
 */
record Snapshot(Path script, Manifest manifest) implements AutoCloseable {
    /** Removes the folder with the script. */
    @Override
    public void close() {
        try {
            Folders.delete(script.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
