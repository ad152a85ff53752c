package org.twinrail.cli.internal.text;

import java.util.List;
import org.twinrail.api.Firing;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.versions.WhyNot;
import org.twinrail.cli.internal.Session;

/** Prints outcomes and verdicts with their reasons and the rules behind them. */
public final class Outcomes {
    private Outcomes() {}

    /** Prints what became of an action. */
    public static void print(Outcome<?> outcome, Session session) {
        session.line("outcome." + outcome.status(), outcome.action(), outcome.actionId());
        if (outcome.repeated()) {
            session.line("outcome.repeated");
        }
        print(outcome.verdict(), false, session);
        if (outcome.waiting() != null) {
            session.line(
                    "outcome.waiting",
                    outcome.waiting().whom(),
                    outcome.waiting().until(),
                    outcome.waiting().request());
        }
        if (outcome.result() != null) {
            Answers.print(session.tree(outcome.result()), "  ", session);
        }
        for (ObjectRef raised : outcome.raised()) {
            session.line("outcome.raised", raised);
        }
    }

    /**
     * Prints a verdict: the reasons, and where the rules that fired are written.
     *
     * @param facts whether also what the rules looked at
     */
    public static void print(Verdict verdict, boolean facts, Session session) {
        session.line("verdict.effect", session.say("effect." + verdict.effect()), verdict.rulesVersion());
        for (Reason reason : verdict.reasons()) {
            session.out().println("  " + session.in(reason.text()));
            if (reason.owner() != null) {
                session.line("verdict.owner", reason.owner());
            }
        }
        for (Firing firing : verdict.firings()) {
            session.line("verdict.firing", firing.rule(), firing.file(), place(firing.place(), session));
            if (facts) {
                firing.facts().forEach(fact -> session.out().println("      " + fact));
            }
        }
    }

    /** Prints the rules that did not fire, each with what was missing. */
    public static void printOthers(List<WhyNot.Rule> others, Session session) {
        for (WhyNot.Rule other : others) {
            session.line("verdict.other", other.rule(), other.file(), place(other.place(), session));
            if (other.together()) {
                session.line("verdict.together");
            }
            other.conditions().stream()
                    .filter(condition -> !condition.held())
                    .forEach(condition -> session.line("verdict.failed", condition.fact(), condition.text()));
        }
    }

    /** {@code row 9} in the reader's language. */
    public static String place(String place, Session session) {
        String[] words = place.split(" ");
        return words.length == 2 && (words[0].equals("row") || words[0].equals("line"))
                ? session.say("place." + words[0], words[1])
                : place;
    }
}
