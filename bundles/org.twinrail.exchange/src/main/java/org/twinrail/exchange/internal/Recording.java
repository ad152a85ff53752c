package org.twinrail.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;

/** Has batches of rows recorded by the Gateway, or rehearsed. Belongs to one import. */
final class Recording {
    /** Each time a refused row is fed again it needs one id more; nobody feeds it so often. */
    private static final int MOST_ATTEMPTS = 50;

    private final Gateway gateway;
    private final Call call;
    private final boolean dryRun;
    private final ActionIds ids;
    private final References references;

    Recording(Gateway gateway, Call call, boolean dryRun, ActionIds ids, References references) {
        this.gateway = gateway;
        this.call = call;
        this.dryRun = dryRun;
        this.ids = ids;
        this.references = references;
    }

    /** What became of the rows that have an action. */
    record Result(Map<Entry, Gateway.Attempt> attempts, Set<ObjectRef> raised) {}

    Result record(List<Entry> entries) {
        List<Gateway.Step> steps = new ArrayList<>();
        Map<Integer, References.Missing> making = new HashMap<>();
        Map<Integer, Entry> recording = new LinkedHashMap<>();
        Map<String, References.Missing> made = new HashMap<>();
        for (Entry entry : entries) {
            for (References.Missing missing : entry.first()) {
                if (made.put(missing.kind().kind() + '\0' + missing.key(), missing) == null) {
                    making.put(steps.size(), missing);
                    steps.add(new Gateway.Step(missing.action(), Keys.next()));
                }
            }
            if (entry.action() != null) {
                recording.put(steps.size(), entry);
                steps.add(step(entry, 0));
            }
        }
        List<Gateway.Attempt> attempts = send(steps);
        // A rehearsed record is gone after the batch, and must be made again in the next one that needs it.
        if (!dryRun) {
            making.forEach((at, missing) -> {
                if (isDone(attempts.get(at))) {
                    references.made(missing);
                }
            });
        }
        Map<Entry, Gateway.Attempt> byEntry = new IdentityHashMap<>();
        recording.forEach((at, entry) -> byEntry.put(entry, attempts.get(at)));
        doAgain(byEntry);
        return new Result(byEntry, attempts.stream().flatMap(Recording::raised).collect(Collectors.toSet()));
    }

    private Gateway.Step step(Entry entry, int attempt) {
        return new Gateway.Step(entry.action(), ids.id(entry.parameters().toString(), entry.occurrence(), attempt));
    }

    private List<Gateway.Attempt> send(List<Gateway.Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return dryRun ? gateway.rehearse(steps, call) : gateway.performAll(steps, call);
    }

    /**
     * A row that was refused in an earlier import is no longer bound to that answer, as the rules may have changed since; nor is one that was
     * undone.
     */
    private void doAgain(Map<Entry, Gateway.Attempt> attempts) {
        for (int attempt = 1; ids.isByContent() && attempt < MOST_ATTEMPTS; attempt++) {
            List<Entry> again = attempts.entrySet().stream()
                    .filter(e -> isToBeDoneAgain(e.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (again.isEmpty()) {
                return;
            }
            int number = attempt;
            List<Gateway.Attempt> answers =
                    send(again.stream().map(entry -> step(entry, number)).toList());
            for (int i = 0; i < again.size(); i++) {
                attempts.put(again.get(i), answers.get(i));
            }
        }
    }

    private static boolean isToBeDoneAgain(Gateway.Attempt attempt) {
        Outcome<?> outcome = attempt.outcome();
        return outcome != null
                && outcome.repeated()
                && (outcome.status() == Outcome.Status.REFUSED || outcome.undone());
    }

    private static boolean isDone(Gateway.Attempt attempt) {
        return attempt.outcome() != null && attempt.outcome().status() == Outcome.Status.DONE;
    }

    private static Stream<ObjectRef> raised(Gateway.Attempt attempt) {
        return attempt.outcome() == null || attempt.outcome().repeated()
                ? Stream.empty()
                : attempt.outcome().raised().stream();
    }
}
