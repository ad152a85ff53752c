package org.twinrail.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;

/** Keeps what became of the quarter's actions, for the story told at the end. */
final class Chronicle {
    private final Map<String, Tally> byAction = new TreeMap<>();
    private final Map<String, Refusal> refusals = new TreeMap<>();
    private final List<Wait> waits = new ArrayList<>();

    /**
     * How often an action was done, had to wait and was refused.
     *
     * @param done done at once
     * @param waited waited for somebody
     * @param refused refused
     */
    record Tally(long done, long waited, long refused) {
        Tally plus(Outcome.Status status) {
            return new Tally(
                    done + (status == Outcome.Status.DONE ? 1 : 0),
                    waited + (status == Outcome.Status.WAITING ? 1 : 0),
                    refused + (status == Outcome.Status.REFUSED ? 1 : 0));
        }
    }

    /**
     * A refusal, the first of its rule, and how often the rule refused.
     *
     * @param who the login of who was refused
     */
    record Refusal(String who, String action, String rule, String file, String place, Text reason, long times) {
        Refusal again() {
            return new Refusal(who, action, rule, file, place, reason, times + 1);
        }
    }

    /**
     * An action that waited.
     *
     * @param who the login of who wanted it
     * @param whom who was asked
     */
    record Wait(String who, String action, String whom, Text reason) {}

    void note(String user, Outcome<?> outcome) {
        byAction.merge(
                outcome.action(),
                new Tally(0, 0, 0).plus(outcome.status()),
                (before, one) -> before.plus(outcome.status()));
        Text reason = outcome.verdict().reasons().isEmpty()
                ? Text.EMPTY
                : outcome.verdict().reasons().get(0).text();
        if (outcome.status() == Outcome.Status.REFUSED) {
            refused(user, outcome, reason);
        } else if (outcome.status() == Outcome.Status.WAITING) {
            waits.add(new Wait(user, outcome.action(), outcome.waiting().whom(), reason));
        }
    }

    private void refused(String user, Outcome<?> outcome, Text reason) {
        var firing = outcome.verdict().firings().stream()
                .filter(f -> outcome.verdict().reasons().stream()
                        .anyMatch(r -> r.rule().equals(f.rule())))
                .findFirst();
        String rule = outcome.verdict().reasons().isEmpty()
                ? ""
                : outcome.verdict().reasons().get(0).rule();
        Refusal first = new Refusal(
                user,
                outcome.action(),
                rule,
                firing.map(f -> f.file()).orElse(""),
                firing.map(f -> f.place()).orElse(""),
                reason,
                1);
        refusals.merge(rule + outcome.action(), first, (before, one) -> before.again());
    }

    Map<String, Tally> byAction() {
        return byAction;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals.values());
    }

    List<Wait> waits() {
        return List.copyOf(waits);
    }
}
