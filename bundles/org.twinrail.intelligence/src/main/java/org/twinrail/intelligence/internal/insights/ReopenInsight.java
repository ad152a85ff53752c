package org.twinrail.intelligence.internal.insights;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.intelligence.NoteKind;

/**
 * Takes back that an insight was confirmed or dismissed.
 *
 * @param insight the insight's id
 * @param kind what the candidate was about; null where there was none and the insight goes
 * @param evidence the notes the candidate rested on
 */
@Operation("insight.reopen")
public record ReopenInsight(@NotNull UUID insight, NoteKind kind, @NotNull List<UUID> evidence)
        implements Action<Void> {
    public ReopenInsight {
        evidence = List.copyOf(evidence);
    }
}
