package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows an insight with the notes it rests on.
 *
 * @param insight the insight's id
 */
@Operation("insight")
public record ShowInsight(@NotNull UUID insight) implements Query<ShowInsight.Details> {
    /**
     * An insight and its evidence.
     *
     * @param insight the insight
     * @param evidence the notes it rests on, the earliest first
     */
    public record Details(Insight insight, List<FieldNote> evidence) {
        public Details {
            evidence = List.copyOf(evidence);
        }
    }
}
