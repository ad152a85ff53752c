package org.twinrail.api.requests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Text;

/**
 * Lists what was done, refused or kept waiting, the newest first.
 *
 * @param user only this login's; null for all
 * @param action only this action's; null for all
 * @param status only those that ended so; null for all
 * @param object only those whose parameters contain this text as it is, such as a customer's name; null for all
 * @param about only those that were done to this object or made it, as {@code kind/id}; null for all
 * @param batch only those of this run, such as an import; null for all
 * @param limit how many at most; null means 50
 * @param offset how many to leave out from the beginning; null means 0
 * @param people whether to leave out what the platform itself does again and again ({@link org.twinrail.api.spi.TimedAction}); null means no
 */
@Operation("audit.list")
public record ListAudit(
        @Size(max = 100) String user,
        @Size(max = 100) String action,
        Outcome.Status status,
        @Size(max = 300) String object,
        @Size(max = 400) String about,
        UUID batch,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset,
        Boolean people)
        implements Query<List<ListAudit.Entry>> {
    /** Whoever did it. */
    public ListAudit(
            String user,
            String action,
            Outcome.Status status,
            String object,
            String about,
            UUID batch,
            Integer limit,
            Integer offset) {
        this(user, action, status, object, about, batch, limit, offset, null);
    }

    /** Of any run. */
    public ListAudit(String user, String action, Outcome.Status status, String object, Integer limit, Integer offset) {
        this(user, action, status, object, null, limit, offset);
    }

    /** About any object. */
    public ListAudit(
            String user,
            String action,
            Outcome.Status status,
            String object,
            UUID batch,
            Integer limit,
            Integer offset) {
        this(user, action, status, object, null, batch, limit, offset);
    }

    /** The history of an object. */
    public static ListAudit of(ObjectRef about, Integer limit, Integer offset) {
        return new ListAudit(null, null, null, null, about.toString(), null, limit, offset);
    }

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
     * @param object what it was done to or made; null where it was nothing in particular
     * @param batch the run it was part of; null for none
     * @param undoable whether it can be undone, as far as its object has not changed since
     * @param undone the id of the action that undid it; null where it stands
     * @param title what the action is, in a line; its name where its bundle is not at hand
     * @param words its parameters as a reader takes them, without those that were left empty
     */
    public record Entry(
            UUID id,
            Instant at,
            String user,
            String partner,
            String action,
            String parameters,
            Outcome.Status status,
            String rulesVersion,
            ObjectRef object,
            UUID batch,
            boolean undoable,
            UUID undone,
            Text title,
            Text words) {}
}
