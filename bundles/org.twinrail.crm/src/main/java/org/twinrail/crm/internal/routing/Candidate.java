package org.twinrail.crm.internal.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody who can take a lead.
 *
 * @param login the login
 * @param name the name people read
 * @param open how much open work they have
 * @param assignedAt when something was handed to them last; null for never
 */
record Candidate(String login, String name, long open, Instant assignedAt) {
    private static final Comparator<Candidate> LEAST_BUSY = Comparator.comparingLong(Candidate::open)
            .thenComparing(Candidate::assignedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Candidate::login);

    /** The one with the least open work; of several the one who has waited longest, then the first by login. */
    static Candidate leastBusy(List<Candidate> all) {
        return all.stream().min(LEAST_BUSY).orElseThrow();
    }

    /** The one after the last, by login; after the end it goes on from the beginning. */
    static Candidate next(List<Candidate> all, String last) {
        Comparator<Candidate> byLogin = Comparator.comparing(Candidate::login);
        return all.stream()
                .filter(c -> c.login().compareTo(last) > 0)
                .min(byLogin)
                .orElseGet(() -> all.stream().min(byLogin).orElseThrow());
    }
}
