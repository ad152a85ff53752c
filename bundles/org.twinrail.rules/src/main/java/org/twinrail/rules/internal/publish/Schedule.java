package org.twinrail.rules.internal.publish;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.versions.Publication;

/**
 * All publications there were, and when which of them is in force: the one whose time came last. Unchanging.
 *
 * @param publications in order of number
 */
record Schedule(List<Publication> publications) {
    private static final Comparator<Publication> BY_TIME =
            Comparator.comparing(Publication::effectiveFrom).thenComparing(Publication::number);

    Schedule {
        publications = publications.stream()
                .sorted(Comparator.comparing(Publication::number))
                .toList();
    }

    /** What is in force at a time; empty where nothing is published yet. */
    Optional<Publication> at(Instant time) {
        return publications.stream()
                .filter(p -> p.cancelledBy() == 0 && !p.effectiveFrom().isAfter(time))
                .max(BY_TIME);
    }

    /** Those whose time is still to come, the next one first. */
    List<Publication> after(Instant time) {
        return publications.stream()
                .filter(p -> p.cancelledBy() == 0 && p.effectiveFrom().isAfter(time))
                .sorted(BY_TIME)
                .toList();
    }

    /** When something else comes into force by itself; never where nothing is to come. */
    Instant nextChange(Instant time) {
        return after(time).stream().map(Publication::effectiveFrom).findFirst().orElse(Instant.MAX);
    }

    /** What the company decided last, whether or not its time has come. */
    Optional<Publication> decidedLast() {
        return publications.stream().filter(p -> p.cancelledBy() == 0).max(Comparator.comparing(Publication::number));
    }

    /** What was in force before what is in force now. */
    Optional<Publication> before(Instant time) {
        Optional<Publication> now = at(time);
        return now.flatMap(current -> publications.stream()
                .filter(p -> p.cancelledBy() == 0
                        && BY_TIME.compare(p, current) < 0
                        && !p.commit().equals(current.commit()))
                .max(BY_TIME));
    }

    /** When the rules of a commit were last replaced by others; empty where they never were in force, or still are. */
    Optional<Instant> endOf(String commit, Instant time) {
        List<Publication> come = publications.stream()
                .filter(p -> p.cancelledBy() == 0 && !p.effectiveFrom().isAfter(time))
                .sorted(BY_TIME)
                .toList();
        for (int i = come.size() - 2; i >= 0; i--) {
            if (come.get(i).commit().equals(commit)) {
                return Optional.of(come.get(i + 1).effectiveFrom());
            }
        }
        return Optional.empty();
    }

    /** Whether the rules of a commit have ever been in force. */
    boolean wasInForce(String commit, Instant time) {
        return publications.stream()
                .anyMatch(p -> p.cancelledBy() == 0
                        && p.commit().equals(commit)
                        && !p.effectiveFrom().isAfter(time));
    }
}
