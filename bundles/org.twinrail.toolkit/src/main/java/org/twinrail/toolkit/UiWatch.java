package org.twinrail.toolkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long one turn of an event loop keeps its UI thread from the person, and logs what took over 100 ms, with the part of it that
 * the thread itself worked: on a busy machine the rest is others' work. UI tests read the log and fail at 500 ms of work.
 */
public final class UiWatch {
    private static final Logger LOG = LoggerFactory.getLogger(UiWatch.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SLOW_MILLIS = 100;

    private final long began = System.nanoTime();
    private final long worked = THREADS.getCurrentThreadCpuTime();

    private UiWatch() {}

    /** Begins to measure the calling thread. */
    public static UiWatch begin() {
        return new UiWatch();
    }

    /** Ends the measuring, on the same thread. */
    public void end() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (millis > SLOW_MILLIS) {
            long work = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - worked);
            LOG.warn("UI thread busy for {} ms, of which it worked {} ms", millis, work);
        }
    }
}
