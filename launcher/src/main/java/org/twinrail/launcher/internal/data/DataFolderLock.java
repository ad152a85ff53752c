package org.twinrail.launcher.internal.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.twinrail.launcher.LaunchException;

/**
 * Keeps a data folder to one process.
 *
 * <p>The lock is the operating system's, so it ends with the process however that ends. Who holds it stands in a file beside the locked one, because
 * Windows lets nobody read a locked file.
 */
public final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path note;

    private DataFolderLock(FileChannel channel, Path note) {
        this.channel = channel;
        this.note = note;
    }

    /**
     * Takes the lock.
     *
     * @param folder an existing folder
     * @param clock tells since when the lock is held
     * @throws LaunchException when another process, or this one, holds it; names the folder, the process and since when
     */
    public static DataFolderLock acquire(Path folder, Clock clock) throws LaunchException {
        Path note = folder.resolve("twinrail.lock.info");
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("twinrail.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return lock(channel, folder, note, clock);
            } catch (LaunchException | IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw LaunchException.fault(e, "lock.failed", folder, e.toString());
        }
    }

    private static DataFolderLock lock(FileChannel channel, Path folder, Path note, Clock clock)
            throws LaunchException, IOException {
        if (!tryLock(channel)) {
            throw LockHolder.read(note).inUse(folder);
        }
        LockHolder.thisProcess(clock).write(note);
        return new DataFolderLock(channel, note);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        // The locked file stays: removing it would let two others lock two different files of that name.
        Files.deleteIfExists(note);
        channel.close();
    }
}
