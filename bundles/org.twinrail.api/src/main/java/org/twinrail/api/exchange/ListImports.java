package org.twinrail.api.exchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the imports there were, the newest first, without dry runs.
 *
 * @param limit how many at most; null means 50
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("imports")
public record ListImports(@Min(1) @Max(1000) Integer limit, @PositiveOrZero Integer offset)
        implements Query<List<ListImports.Run>> {
    /**
     * An import.
     *
     * @param batch by which it is undone
     * @param kind the kind of record
     * @param file the file's name
     * @param by the login under which it was done
     * @param at when it began
     * @param endedAt when it ended; null where it still runs or died
     * @param rows rows read; 0 until it ends, as the other counts
     * @param created records that were new
     * @param updated records that changed
     * @param failed rows that were refused or had errors
     * @param undoneBy the login of who undid it last; empty where nobody did
     * @param undoneAt when; null where nobody did
     * @param undone how many actions are undone
     * @param kept how many stand because what they made was used or changed since, or may not be undone
     */
    public record Run(
            UUID batch,
            String kind,
            String file,
            String by,
            Instant at,
            Instant endedAt,
            long rows,
            long created,
            long updated,
            long failed,
            String undoneBy,
            Instant undoneAt,
            long undone,
            long kept) {}
}
