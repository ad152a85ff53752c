package org.twinrail.rules.internal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.RuleBase;

/** One decision, in a session that nobody else has meanwhile. */
final class Evaluation {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** How many rules may fire in one decision. */
    static final int MOST_FIRINGS = 10_000;

    private final RuleBase rules;
    private final Collection<?> facts;
    private final Trace trace;
    private KieSession session;
    private volatile Thread thread;
    private volatile long cpuBefore;
    private boolean halted;

    Evaluation(RuleBase rules, Collection<?> facts, FiringCounts counts) {
        this.rules = rules;
        this.facts = facts;
        this.trace = new Trace(rules.places(), counts);
    }

    /** Decides; called once. */
    Decision run() {
        begin();
        boolean isDone = false;
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
        cpuBefore = CPU.getCurrentThreadCpuTime();
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
