package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists field notes, the newest first.
 *
 * @param state only those in this state; null for all
 * @param kind only of this kind; null for all
 * @param author only this login's; null for all
 * @param subject only about this object, as {@code kind/id}; null for all
 * @param competitor only those that name this competitor; null for all
 * @param words only those that contain these words, capital or small; null for all
 * @param expired only those that no longer count, or only the others; null for all
 * @param sort by what, a minus before it for the other way round: {@code at}, {@code kind}, {@code author}, {@code observed} or {@code
 *     state}; null means {@code -at}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("fieldnotes")
public record ListFieldNotes(
        NoteState state,
        NoteKind kind,
        @Size(max = 100) String author,
        @Size(max = 300) String subject,
        @Size(max = 100) String competitor,
        @Size(max = 200) String words,
        Boolean expired,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<FieldNote>> {}
