package org.twinrail.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/**
 * A conflict as lists show it (D23).
 *
 * @param id its id
 * @param kind the kind's code, for example {@code OWNERSHIP_OVERLAP}
 * @param kindTitle what the kind is called; the code itself where the kind is unknown
 * @param severity how grave it is
 * @param about the object fought over
 * @param parties who fights, by code
 * @param since when it was raised
 * @param state how it stands
 * @param step the step it is at, or was at when it was closed
 * @param stepTitle what that step is called
 * @param deadline when the step ends and the conflict moves up by itself; null where it is closed or its step has no term
 * @param responsible who is responsible for the step; empty where it is closed or the rules name nobody
 * @param sentence what happened, in one sentence
 * @param version for optimistic locking
 */
public record Conflict(
        UUID id,
        String kind,
        Text kindTitle,
        Severity severity,
        ObjectRef about,
        List<Party> parties,
        Instant since,
        ConflictState state,
        ConflictStep step,
        Text stepTitle,
        Instant deadline,
        List<Party> responsible,
        Text sentence,
        long version) {
    public Conflict {
        parties = List.copyOf(parties);
        responsible = List.copyOf(responsible);
    }
}
