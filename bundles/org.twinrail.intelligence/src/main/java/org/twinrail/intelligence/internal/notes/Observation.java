package org.twinrail.intelligence.internal.notes;

import java.time.LocalDate;
import org.twinrail.api.ObjectRef;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.Provenance;

/** What is noted, with all that was left out filled in; {@code subject} is null for none, the other texts are empty for none. */
record Observation(
        String text,
        NoteKind kind,
        ObjectRef subject,
        String competitor,
        String product,
        String region,
        Provenance provenance,
        LocalDate observedOn) {
    Topic topic() {
        return Topic.of(competitor, subject, product, region);
    }
}
