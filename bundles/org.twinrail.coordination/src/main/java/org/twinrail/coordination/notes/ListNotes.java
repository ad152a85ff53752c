package org.twinrail.coordination.notes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the notes on an object that who asks may read: pinned ones first, then the newer.
 *
 * @param object the object, as {@code kind/id}
 * @param text only those that contain these words, capital or small; null for all
 * @param author only this login's; null for all
 * @param audience only those for these; null for all
 * @param pinned only pinned ones or only the others; null for all
 * @param sort by what, a minus before it for the other way round: {@code pinned}, {@code at}, {@code author} or {@code audience}; null
 *     means {@code pinned}, which is the order above
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("notes")
public record ListNotes(
        @NotBlank @Size(max = 300) String object,
        @Size(max = 200) String text,
        @Size(max = 100) String author,
        Audience audience,
        Boolean pinned,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Note>> {}
