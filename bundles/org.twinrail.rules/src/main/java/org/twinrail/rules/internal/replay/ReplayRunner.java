package org.twinrail.rules.internal.replay;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.spi.Transactions;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.Engine;

/** Runs replays in the background, one after the other, each on all processors. */
final class ReplayRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final int PAGE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

    private final Transactions transactions;
    private final TriedRules rules;
    private final int processors = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService background = Executors.newSingleThreadExecutor(ReplayRunner::thread);
    private final ExecutorService workers = Executors.newFixedThreadPool(processors, ReplayRunner::thread);

    ReplayRunner(Transactions transactions, TriedRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "twinrail-replay");
        thread.setDaemon(true);
        thread.setContextClassLoader(Engine.loader());
        return thread;
    }

    /** Begins a replay of what was decided since a time; it waits for those begun before. */
    void run(Replay replay, String commit, Instant since) {
        background.execute(() -> {
            try {
                all(replay, commit, since);
                replay.ends("");
            } catch (RuntimeException | LinkageError fault) {
                LOG.warn("a replay of the rules of {} failed", commit, fault);
                replay.ends(Texts.firstLine(fault));
            }
        });
    }

    private void all(Replay replay, String commit, Instant since) {
        Redeciding redeciding = new Redeciding(rules.of(commit), rules.types(), replay.outcomes());
        replay.begins(transactions.read(resources -> resources
                .get(EntityManager.class)
                .createQuery("select count(d) from DecisionEntity d where d.at >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult()));
        List<DecisionEntity> page = page(since.minusMillis(1), BEFORE_ALL);
        while (!page.isEmpty() && !replay.isCancelled()) {
            List<Future<?>> parts = parts(page, redeciding);
            DecisionEntity last = page.get(page.size() - 1);
            // The next page is read while this one is decided.
            List<DecisionEntity> next = page(last.at, last.id);
            parts.forEach(ReplayRunner::finished);
            replay.did(page.size());
            page = next;
        }
    }

    private List<Future<?>> parts(List<DecisionEntity> page, Redeciding redeciding) {
        List<Future<?>> parts = new ArrayList<>();
        int size = (page.size() + processors - 1) / processors;
        for (int from = 0; from < page.size(); from += size) {
            List<DecisionEntity> part = page.subList(from, Math.min(page.size(), from + size));
            parts.add(workers.submit(() -> part.forEach(redeciding::again)));
        }
        return parts;
    }

    private static void finished(Future<?> part) {
        try {
            part.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(Texts.firstLine(failed.getCause()), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private List<DecisionEntity> page(Instant at, UUID after) {
        return transactions.read(resources -> resources
                .get(EntityManager.class)
                .createQuery(
                        "from DecisionEntity d where d.at > :at or d.at = :at and d.id > :after order by d.at, d.id",
                        DecisionEntity.class)
                .setParameter("at", at)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList());
    }

    @Override
    public void close() {
        background.shutdownNow();
        try {
            background.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
    }
}
