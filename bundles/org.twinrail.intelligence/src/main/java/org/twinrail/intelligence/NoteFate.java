package org.twinrail.intelligence;

import java.util.List;

/**
 * What became of a field note (D7: it goes back to who sent it).
 *
 * @param note the note
 * @param first the note it was linked to; the note itself where it is the first
 * @param led what was decided with the insights it is evidence of, the newest first
 */
public record NoteFate(FieldNote note, FieldNote first, List<InsightUse> led) {
    public NoteFate {
        led = List.copyOf(led);
    }
}
