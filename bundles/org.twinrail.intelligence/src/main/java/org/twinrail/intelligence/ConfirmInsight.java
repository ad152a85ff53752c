package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Confirms a candidate, or writes an insight that no sweep found, on confirmed notes that still count.
 *
 * @param insight the candidate's id; null for a new one
 * @param title its title
 * @param text what it says
 * @param kind what it is about; null to leave a candidate's
 * @param notes the notes it rests on, by id; null for a candidate's confirmed ones
 * @param mustKnow codes of the departments that have to know it; null for none
 */
@Operation("insight.confirm")
public record ConfirmInsight(
        UUID insight,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String text,
        NoteKind kind,
        @Size(max = 100) Set<@NotNull UUID> notes,
        @Size(max = 20) Set<@NotBlank @Size(max = 40) String> mustKnow)
        implements Action<Insight> {}
