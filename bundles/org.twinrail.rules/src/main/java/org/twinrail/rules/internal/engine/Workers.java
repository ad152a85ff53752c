package org.twinrail.rules.internal.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.twinrail.rules.internal.build.Engine;

/**
 * Threads that decide. A decision takes less time than it takes to wake a thread; so a worker looks out for the next one for a moment before
 * it sleeps, and whoever waits for a decision looks for it for a moment before they do. Safe for use by many threads.
 */
final class Workers implements AutoCloseable {
    private static final long MOMENT_NANOS = TimeUnit.MICROSECONDS.toNanos(60);

    private final ConcurrentLinkedQueue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>();
    /** How many workers look out now, each of which takes one task. */
    private final AtomicInteger lookingOut = new AtomicInteger();

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);

    /** Gives work to a worker. */
    <T> FutureTask<T> submit(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        waiting.add(task);
        int out = lookingOut.get();
        while (out > 0 && !lookingOut.compareAndSet(out, out - 1)) {
            out = lookingOut.get();
        }
        if (out == 0) {
            threads.execute(this::work);
        }
        return task;
    }

    /** What comes of a task, within so many milliseconds. */
    static <T> T get(FutureTask<T> task, long millis)
            throws InterruptedException, ExecutionException, TimeoutException {
        long until = System.nanoTime() + MOMENT_NANOS;
        while (!task.isDone() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return task.get(millis, TimeUnit.MILLISECONDS);
    }

    /** Each that was sent for takes one task, and then as many as come while it looks out. */
    private void work() {
        do {
            FutureTask<?> task = waiting.poll();
            if (task != null) {
                task.run();
            }
        } while (isSentForAgain());
    }

    /** Looks out for a moment; false where nobody claimed this worker meanwhile. */
    private boolean isSentForAgain() {
        lookingOut.incrementAndGet();
        long until = System.nanoTime() + MOMENT_NANOS;
        while (System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            if (!waiting.isEmpty()) {
                break;
            }
            Thread.onSpinWait();
        }
        int out = lookingOut.get();
        while (out > 0 && !lookingOut.compareAndSet(out, out - 1)) {
            out = lookingOut.get();
        }
        // Where the count is gone, somebody counted on this worker.
        return out == 0 || !waiting.isEmpty();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "twinrail-rules-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(Engine.loader());
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
