package org.twinrail.intelligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists what became of somebody's field notes, the newest note first.
 *
 * @param author the login; null means who asks
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("fieldnotes.became")
public record ListNoteFates(
        @Size(max = 100) String author, @Min(1) @Max(1000) Integer limit, @PositiveOrZero Integer offset)
        implements Query<List<NoteFate>> {}
