package org.twinrail.launcher.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.internal.data.FolderTree;

/**
 * Ends a run once, in order, whether the program came back or the process is told to stop.
 *
 * <p>Two threads come here: the one that runs the command, and that of the shutdown hook.
 */
final class Ending {

    private static final long BOOT_LIMIT_SECONDS = 20;

    private final Thread runner = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Optional<Path> throwAway;
    private final Consumer<IOException> undeleted;
    private Optional<Platform> platform = Optional.empty();
    private volatile boolean told;

    /**
     * An ending of what the calling thread runs.
     *
     * @param throwAway a folder to remove at the end
     * @param undeleted hears why that folder could not be removed
     */
    Ending(Optional<Path> throwAway, Consumer<IOException> undeleted) {
        this.throwAway = throwAway;
        this.undeleted = undeleted;
    }

    synchronized void opened(Platform opened) {
        platform = Optional.of(opened);
    }

    /** Whether the process is told to stop, so that what the program now throws means nothing. */
    boolean told() {
        return told;
    }

    /** The program came back, or the platform did not start. */
    synchronized void end() {
        if (ended.getCount() == 0) {
            return;
        }
        try {
            platform.ifPresent(Platform::close);
            if (throwAway.isPresent()) {
                FolderTree.delete(throwAway.get());
            }
        } catch (IOException e) {
            undeleted.accept(e);
        } finally {
            ended.countDown();
        }
    }

    /** The process is told to stop: a platform that runs is closed here, one that boots is closed by its own thread. */
    void stop() {
        told = true;
        if (running()) {
            end();
            return;
        }
        runner.interrupt();
        try {
            ended.await(BOOT_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean running() {
        return platform.isPresent() || ended.getCount() == 0;
    }
}
