package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows what is known around an object: the field notes on it that still count, and the cards of the competitors met there (D8).
 *
 * @param object the object, as {@code kind/id}
 */
@Operation("intelligence.around")
public record ShowAround(@NotBlank @Size(max = 300) String object) implements Query<ShowAround.Around> {
    /**
     * What is known.
     *
     * @param notes field notes on the object that count and are not rejected, the newest first
     * @param cards the cards of the competitors met, by name
     */
    public record Around(List<FieldNote> notes, List<CompetitorCard> cards) {
        public Around {
            notes = List.copyOf(notes);
            cards = List.copyOf(cards);
        }
    }
}
