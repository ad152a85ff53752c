package org.twinrail.intelligence;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists who has to know what, and whether they opened it: the overdue first, then the longest waiting. Of briefs only those in force.
 *
 * @param item only this brief or insight, as {@code brief/id} or {@code insight/id}; null for all
 * @param department only its people; null for all
 * @param login only this person; null for all
 * @param which which of them; null means those not opened
 */
@Operation("briefs.receipts")
public record ListReceipts(
        @Size(max = 300) String item, @Size(max = 40) String department, @Size(max = 100) String login, Which which)
        implements Query<List<Receipt>> {
    /** Which receipts. */
    public enum Which {
        /** Not opened yet. */
        UNREAD,
        /** Not opened in the time the rules give. */
        OVERDUE,
        /** All. */
        ALL
    }
}
