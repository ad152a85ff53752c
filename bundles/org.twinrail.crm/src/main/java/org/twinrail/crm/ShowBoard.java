package org.twinrail.crm;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Counts and sums what stands at each stage of a track: open opportunities, won ones, and leads that became none yet; filters that are null do
 * not count.
 *
 * @param track code of the track; null means the standard track
 * @param owner only those this login is responsible for
 * @param product only about this product, which leaves out leads
 * @param text only those whose number or customer contains this, in small or capital letters
 * @param wonFrom of the won ones only those won on this day or later
 */
@Operation("funnel.board")
public record ShowBoard(
        @Size(max = 40) String track,
        @Size(max = 100) String owner,
        @Size(max = 200) String product,
        @Size(max = 200) String text,
        LocalDate wonFrom)
        implements Query<Board> {}
