package org.twinrail.rules.internal.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.Engine;
import org.twinrail.rules.internal.build.RuleBase;

/**
 * Runs decisions: at once those that are known to be short, the others on threads of their own, where those that take too long are given up,
 * because a condition that does not end cannot be interrupted. Safe for use by many threads.
 */
public final class Evaluator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Evaluator.class);

    /** So many may run on behind everybody's back before no more are begun. */
    private static final int MOST_STUCK = 4;
    /** So many times the limit a decision may take by the clock on the wall. */
    private static final int MOST_TIMES = 6;

    private final Duration limit;
    private final FiringCounts counts;
    /** Those that were given up and did not end: a condition cannot be interrupted. */
    private final Queue<Evaluation> stuck = new ConcurrentLinkedQueue<>();

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool(this::worker);

    /** An evaluator that gives a decision so much time, and counts what fires. */
    public Evaluator(Duration limit, FiringCounts counts) {
        this.limit = limit;
        this.counts = counts;
    }

    /**
     * Decides.
     *
     * @throws RuleStoppedException when a rule ran past a limit or failed; nothing was concluded
     */
    public Decision decide(RuleBase rules, Collection<?> facts) {
        if (rules.sessions() == null) {
            return new Decision(rules.point(), rules.version(), List.of(), List.of());
        }
        if (rules.reach().isShort(facts.size())) {
            try {
                return Engine.within(Evaluation.atOnce(rules, facts, counts)::run);
            } catch (Trace.OutgrownException longer) {
                LOG.debug("A decision at {} is made again, watched", rules.point());
            }
        }
        return watched(rules, Evaluation.atLeisure(rules, facts, counts));
    }

    private Decision watched(RuleBase rules, Evaluation evaluation) {
        stuck.removeIf(other -> !other.isRunning());
        if (stuck.size() >= MOST_STUCK) {
            throw new RuleStoppedException(
                    rules.point(), Texts.of("stopped.stuck", stuck.peek().culprit()), null);
        }
        Future<Decision> decision = workers.submit(evaluation::runWatched);
        try {
            return awaited(decision, evaluation);
        } catch (TimeoutException late) {
            throw stopped(evaluation, late);
        } catch (InterruptedException interrupted) {
            evaluation.halt();
            Thread.currentThread().interrupt();
            throw new RuleStoppedException(rules.point(), Texts.of("stopped.interrupted"), interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuleStoppedException stopped) {
                throw stopped;
            }
            throw new RuleStoppedException(
                    rules.point(),
                    Texts.of("stopped.condition", rules.point(), Texts.firstLine(failed.getCause())),
                    failed.getCause());
        }
    }

    /** Where the machine is so busy that the rules hardly ran, they are given more time, though not for ever. */
    private Decision awaited(Future<Decision> decision, Evaluation evaluation)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (int times = 1; ; times++) {
            try {
                return decision.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (times == MOST_TIMES || evaluation.cpuNanos() >= limit.toNanos() / 2) {
                    // One that has not begun by now need not begin at all.
                    decision.cancel(false);
                    throw late;
                }
            }
        }
    }

    private RuleStoppedException stopped(Evaluation evaluation, TimeoutException late) {
        String culprit = evaluation.culprit();
        evaluation.halt();
        stuck.add(evaluation);
        LOG.error("Rule {} was stopped after {}", culprit, limit);
        return new RuleStoppedException(culprit, Texts.of("stopped.time", culprit, limit.toSeconds()), late);
    }

    private Thread worker(Runnable work) {
        Thread thread = new Thread(work, "twinrail-rules-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(Engine.loader());
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
