package org.twinrail.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads that surely meet: neither goes past the meeting point before the other is there. Later passes go through. */
public final class Meeting {
    private final CyclicBarrier both = new CyclicBarrier(2);
    private final AtomicInteger passes = new AtomicInteger();

    /** The meeting point. */
    public void here() {
        if (passes.incrementAndGet() > 2) {
            return;
        }
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What two threads came back with. */
    public static <T> List<T> of(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(List.of(one, other))) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
