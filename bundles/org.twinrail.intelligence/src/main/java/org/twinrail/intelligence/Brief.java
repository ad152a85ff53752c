package org.twinrail.intelligence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A brief: what marketing gives back of what it learned (D8).
 *
 * @param id its id
 * @param title its title; editions of one brief have the same
 * @param edition 1 for the first, and one more for each that followed
 * @param text what it says
 * @param competitors the competitors it is about, by name
 * @param mustKnow the departments that have to know it
 * @param validUntil the last day it holds
 * @param inForce true where that day is not over and no later edition is there
 * @param publishedBy the login of who published it
 * @param publishedAt when
 * @param read true where who asks has opened it
 */
public record Brief(
        UUID id,
        String title,
        int edition,
        String text,
        List<String> competitors,
        List<String> mustKnow,
        LocalDate validUntil,
        boolean inForce,
        String publishedBy,
        Instant publishedAt,
        boolean read) {
    public Brief {
        competitors = List.copyOf(competitors);
        mustKnow = List.copyOf(mustKnow);
    }
}
