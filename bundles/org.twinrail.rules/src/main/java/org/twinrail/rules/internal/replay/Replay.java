package org.twinrail.rules.internal.replay;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.twinrail.api.rules.versions.ReplayProgress;

/** One replay under way or through. Safe for use by many threads. */
final class Replay {
    private final UUID id;
    private final String commit;
    private final Outcomes outcomes = new Outcomes();
    private final AtomicLong done = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile long total;
    private volatile boolean cancelled;
    private volatile String fault = "";

    Replay(UUID id, String commit) {
        this.id = id;
        this.commit = commit;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    void begins(long actions) {
        total = actions;
    }

    void did(int actions) {
        done.addAndGet(actions);
    }

    void ends(String why) {
        fault = why;
        end.countDown();
    }

    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    void await(int seconds) {
        try {
            end.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    ReplayProgress.Replay view() {
        return new ReplayProgress.Replay(
                id,
                commit,
                total,
                done.get(),
                end.getCount() == 0,
                fault,
                outcomes.decisions(),
                outcomes.changed(),
                outcomes.sums(),
                outcomes.changes());
    }
}
