package org.twinrail.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * What is sent after the commit when a conflict was raised, moved up or closed.
 *
 * <p>Topics: {@code conflict/raised}, {@code conflict/escalated}, {@code conflict/overdue}, {@code conflict/settled},
 * {@code conflict/decided}, {@code conflict/withdrawn}.
 *
 * @param id the conflict's id
 * @param kind its kind's code
 * @param severity how grave it is
 * @param about the object fought over
 * @param parties logins and department codes
 * @param state how it stands now
 * @param step the step it is at
 * @param responsible logins, department codes or roles responsible for the step
 * @param by the login of who caused the event
 * @param at when
 */
public record ConflictEvent(
        UUID id,
        String kind,
        Severity severity,
        ObjectRef about,
        List<String> parties,
        ConflictState state,
        ConflictStep step,
        List<String> responsible,
        String by,
        Instant at) {
    public ConflictEvent {
        parties = List.copyOf(parties);
        responsible = List.copyOf(responsible);
    }
}
