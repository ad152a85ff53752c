package org.twinrail.rules.internal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.RuleBase;

/**
 * One decision, in a session that nobody else has meanwhile. Made on the caller's thread where it cannot take long, and on one that can be
 * watched and given up where it may.
 */
final class Evaluation {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** How many rules may fire in one decision. */
    static final int MOST_FIRINGS = 10_000;

    private final RuleBase rules;
    private final Collection<?> facts;
    private final FiringCounts counts;
    private final Trace trace;
    private KieSession session;
    private volatile Thread thread;
    private volatile long cpuBefore;
    private boolean halted;

    private Evaluation(RuleBase rules, Collection<?> facts, FiringCounts counts, IntPredicate goesOn) {
        this.rules = rules;
        this.facts = facts;
        this.counts = counts;
        this.trace = new Trace(rules.places(), goesOn);
    }

    /** A decision to be made at once: it ends with an {@link Trace.OutgrownException} where it proves to be longer than was foreseen. */
    static Evaluation atOnce(RuleBase rules, Collection<?> facts, FiringCounts counts) {
        return new Evaluation(rules, facts, counts, conclusions -> rules.reach().isShort(facts.size() + conclusions));
    }

    /** A decision that may take its time. */
    static Evaluation atLeisure(RuleBase rules, Collection<?> facts, FiringCounts counts) {
        return new Evaluation(rules, facts, counts, conclusions -> true);
    }

    /** Decides while others watch, on a thread of its own; called once. */
    Decision runWatched() {
        cpuBefore = CPU.getCurrentThreadCpuTime();
        return run();
    }

    /** Decides; called once. */
    Decision run() {
        begin();
        boolean isDone = false;
        boolean isOutgrown = false;
        try {
            session.addEventListener(trace.new Firings());
            session.addEventListener(trace.new Insertions());
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS + 1) > MOST_FIRINGS) {
                throw new RuleStoppedException(
                        trace.running(), Texts.of("stopped.firings", trace.running(), MOST_FIRINGS), null);
            }
            isDone = true;
            return new Decision(rules.point(), rules.version(), trace.conclusions(), trace.firings());
        } catch (ConsequenceException fault) {
            if (fault.getCause() instanceof RuleStoppedException stopped) {
                throw stopped;
            }
            if (fault.getCause() instanceof Trace.OutgrownException outgrown) {
                isOutgrown = true;
                throw outgrown;
            }
            String rule = fault.getRule().getName();
            throw new RuleStoppedException(
                    rule, Texts.of("stopped.failed", rule, Texts.firstLine(fault.getCause())), fault);
        } catch (RuleStoppedException stopped) {
            throw stopped;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            throw new RuleStoppedException(
                    rules.point(), Texts.of("stopped.condition", rules.point(), Texts.firstLine(fault)), fault);
        } finally {
            end(isDone);
            if (!isOutgrown) {
                trace.count(counts);
            }
        }
    }

    /** Whether it works at this moment: it has begun and not ended. */
    boolean isRunning() {
        return thread != null;
    }

    /** How long it has worked so far, in nanoseconds of its own: on a busy machine it may have waited for most of the time. */
    long cpuNanos() {
        Thread working = thread;
        return working == null ? 0 : CPU.getThreadCpuTime(working.getId()) - cpuBefore;
    }

    private synchronized void begin() {
        session = rules.sessions().take();
        thread = Thread.currentThread();
    }

    /** Whoever has the session next must not be halted by somebody who means this decision. */
    private synchronized void end(boolean isDone) {
        thread = null;
        if (isDone && !halted) {
            rules.sessions().giveBack(session);
        } else {
            rules.sessions().discard(session);
        }
    }

    /** Asks a decision to end; one that is stuck in a condition cannot hear it. */
    synchronized void halt() {
        halted = true;
        if (thread != null) {
            session.halt();
        }
    }

    /** The rule that is running, or the file whose condition is: for the message after the time limit. */
    String culprit() {
        if (!trace.running().isEmpty()) {
            return trace.running();
        }
        Thread working = thread;
        if (working != null) {
            for (StackTraceElement frame : working.getStackTrace()) {
                String name = frame.getClassName();
                for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                    var file = rules.places().file(name.substring(0, dot));
                    if (file.isPresent()) {
                        return file.get();
                    }
                }
            }
        }
        return rules.point();
    }
}
