package org.twinrail.launcher.internal.framework;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is to be closed, last opened first.
 *
 * <p>Closing twice, also from two threads, closes once; the second waits for the first.
 */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T closeable) {
        opened.push(closeable);
        return closeable;
    }

    @Override
    public synchronized void close() {
        IllegalStateException failures = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                failures = failures == null ? new IllegalStateException("not everything could be closed") : failures;
                failures.addSuppressed(e);
            }
        }
        if (failures != null) {
            throw failures;
        }
    }
}
