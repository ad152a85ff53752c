package org.twinrail.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Backups;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/**
 * Backup and restore of the {@link Store}. Transactions wait while data is read or replaced, not while files are written and verified.
 *
 * <p>Within a transaction both are refused with {@link IllegalStateException}.
 */
@Component(service = Backups.class)
public final class BackupsComponent implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(BackupsComponent.class);
    private static final Messages MESSAGES = Messages.beside(BackupsComponent.class);

    private final Store store;
    private final BackupReader reader = new BackupReader();

    /** Made by Declarative Services. */
    @Activate
    public BackupsComponent(@Reference StoreComponent component) {
        this(component.store());
    }

    BackupsComponent(Store store) {
        this.store = store;
    }

    @Override
    public synchronized Report backup(Path file) {
        if (Files.exists(file)) {
            throw problem("backup.exists", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw problem("backup.no-folder", file, folder);
        }
        Snapshot snapshot =
                store.alone(open -> store.backups().snapshot(open.database().file()));
        return store.backups().write(snapshot, file).report(file);
    }

    @Override
    public synchronized Report restore(Path file) {
        if (store.inUse()) {
            throw new IllegalStateException("a restore within a transaction would wait for itself");
        }
        Path folder = store.place().temporary();
        try {
            Manifest manifest = reader.unpack(file, folder);
            refuseNewer(manifest, file);
            Path old = store.replace(folder);
            LOG.info("restored {} of {}; the data before is in {}", file, manifest.takenAt(), old);
            return manifest.report(file);
        } catch (IOException failure) {
            InvalidInputException problem = problem("restore.not-placed", file, failure.getMessage());
            problem.initCause(failure);
            throw problem;
        } finally {
            store.place().discard(folder);
        }
    }

    /** A script of ours cannot bring tables back to an earlier version. */
    private void refuseNewer(Manifest manifest, Path file) {
        for (Contribution ours : store.contributions()) {
            int theirs = manifest.migrations().getOrDefault(ours.name(), 0);
            if (theirs > ours.version()) {
                throw problem("restore.newer", file, ours.name(), theirs, ours.version());
            }
        }
    }

    private static InvalidInputException problem(String key, Object... arguments) {
        return new InvalidInputException("file", MESSAGES.text(key, arguments));
    }
}
