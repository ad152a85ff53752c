package org.twinrail.api.requests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;

/**
 * Lists what was done, refused or kept waiting, the newest first.
 *
 * @param user only this login's; null for all
 * @param action only this action's; null for all
 * @param status only those that ended so; null for all
 * @param limit how many at most; null means 50
 */
@Operation("audit.list")
public record ListAudit(String user, String action, Outcome.Status status, @Min(1) @Max(1000) Integer limit)
        implements Query<List<ListAudit.Entry>> {
    /**
     * One row of the audit; never changed once written.
     *
     * @param id the action's id
     * @param at when
     * @param user who
     * @param partner with whom, jointly; null for nobody
     * @param action its name
     * @param parameters its parameters, as JSON
     * @param status how it ended
     * @param rulesVersion the version of the boundary rules
     */
    public record Entry(
            UUID id,
            Instant at,
            String user,
            String partner,
            String action,
            String parameters,
            Outcome.Status status,
            String rulesVersion) {}
}
