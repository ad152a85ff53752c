package org.twinrail.intelligence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * A field note (D7).
 *
 * @param id its id
 * @param text what it says, in one line
 * @param kind what it is about
 * @param subject the object it is about; null for none
 * @param competitor the competitor it names; empty for none
 * @param product the product it names; empty for none
 * @param region the region it names; empty for none
 * @param provenance how it was come by
 * @param observedOn the day it was observed
 * @param author the login of who noted it
 * @param department the code of the author's department; empty for none
 * @param at when it was noted
 * @param state what became of it
 * @param confidence how far it is trusted; null while it is not confirmed
 * @param reason why it was rejected; empty where it was not
 * @param triagedBy the login of who confirmed, rejected or merged it; empty while nobody did
 * @param sameAs the earlier note that says the same; null where it is the first
 * @param confirmations how many others noted the same
 * @param validUntil the last day it counts; null where it does not age
 * @param expired true where that day is over
 * @param version for optimistic locking
 */
public record FieldNote(
        UUID id,
        String text,
        NoteKind kind,
        ObjectRef subject,
        String competitor,
        String product,
        String region,
        Provenance provenance,
        LocalDate observedOn,
        String author,
        String department,
        Instant at,
        NoteState state,
        Confidence confidence,
        String reason,
        String triagedBy,
        UUID sameAs,
        int confirmations,
        LocalDate validUntil,
        boolean expired,
        long version) {}
