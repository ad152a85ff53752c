package org.twinrail.intelligence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An insight: what several field notes together say, or may say.
 *
 * @param id its id
 * @param state where it stands
 * @param kind what it is about
 * @param topic what the notes have in common: a competitor, an object, a product or a region
 * @param title its title; empty for a candidate
 * @param text what it says; empty for a candidate
 * @param foundAt when it became a candidate, or was written
 * @param confirmedBy the login of who confirmed it; empty while nobody did
 * @param confirmedAt when; null while nobody did
 * @param reason why it was dismissed; empty where it was not
 * @param evidence the notes it rests on, by id
 * @param voices how many people noted them
 * @param mustKnow the departments that have to know it
 * @param uses what was decided with it, the newest first
 * @param version for optimistic locking
 */
public record Insight(
        UUID id,
        InsightState state,
        NoteKind kind,
        String topic,
        String title,
        String text,
        Instant foundAt,
        String confirmedBy,
        Instant confirmedAt,
        String reason,
        List<UUID> evidence,
        int voices,
        List<String> mustKnow,
        List<InsightUse> uses,
        long version) {
    public Insight {
        evidence = List.copyOf(evidence);
        mustKnow = List.copyOf(mustKnow);
        uses = List.copyOf(uses);
    }
}
