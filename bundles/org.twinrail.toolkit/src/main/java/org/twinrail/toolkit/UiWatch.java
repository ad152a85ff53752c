package org.twinrail.toolkit;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long one piece of work keeps a UI thread from the person, and logs what took over 100 ms; UI tests read the log and fail at
 * 500 ms. Immutable; used by the hosts around each turn of their event loop or each request.
 */
public final class UiWatch {
    private static final Logger LOG = LoggerFactory.getLogger(UiWatch.class);
    private static final long SLOW_MILLIS = 100;

    private final String where;
    private final long began = System.nanoTime();

    private UiWatch(String where) {
        this.where = where;
    }

    /**
     * Begins to measure.
     *
     * @param where what is watched, for the log
     */
    public static UiWatch begin(String where) {
        return new UiWatch(where);
    }

    /** Ends the measuring. */
    public void end() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (millis > SLOW_MILLIS) {
            LOG.warn("UI thread busy for {} ms: {}", millis, where);
        }
    }
}
