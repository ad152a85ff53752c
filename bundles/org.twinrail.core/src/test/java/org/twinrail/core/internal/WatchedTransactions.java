package org.twinrail.core.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.twinrail.api.spi.Transactions;

/** Counts the units of work, and has the next ones clash where a test wants it so. */
public final class WatchedTransactions implements Transactions {
    private final Transactions real;
    private final AtomicInteger writes = new AtomicInteger();
    private int clashes;

    public WatchedTransactions(Transactions real) {
        this.real = real;
    }

    /** The next writes meet another each time: all they did is rolled back. */
    public void clash(int times) {
        clashes = times;
    }

    /** How many writes there were, those that were rolled back included. */
    public int writes() {
        return writes.get();
    }

    @Override
    public <T> T write(Function<Resources, T> body) {
        writes.incrementAndGet();
        if (clashes > 0) {
            clashes--;
            real.read(body);
            throw new ConcurrentChangeException(new IllegalStateException("a clash the test wanted"));
        }
        return real.write(body);
    }

    @Override
    public <T> T read(Function<Resources, T> body) {
        return real.read(body);
    }

    @Override
    public void sync() {
        real.sync();
    }
}
