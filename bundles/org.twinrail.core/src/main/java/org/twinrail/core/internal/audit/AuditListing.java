package org.twinrail.core.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.words.ActionWords;

/** Lists the audit, with what became of each row since. */
final class AuditListing {
    private static final Messages MESSAGES = Messages.beside(AuditListing.class);
    private static final Map<String, String> CONDITIONS = Map.of(
            "user", "a.user = :user",
            "action", "a.action = :action",
            "status", "a.status = :status",
            "batch", "a.batch = :batch",
            "object", "locate(:object, a.parameters) > 0",
            "about", "a.object = :about",
            "timed", "a.action not in :timed");

    private final ActionWords words;
    private final Supplier<Set<String>> timed;

    /**
     * A listing.
     *
     * @param timed the names of the actions that the platform does by its timers
     */
    AuditListing(ActionWords words, Supplier<Set<String>> timed) {
        this.words = words;
        this.timed = timed;
    }

    List<ListAudit.Entry> list(ListAudit query, Work work) {
        List<AuditEntity> rows = rows(query, work);
        Map<UUID, UUID> undone = undone(rows.stream().map(a -> a.id).toList(), work);
        return rows.stream().map(a -> entry(a, undone.get(a.id))).toList();
    }

    private List<AuditEntity> rows(ListAudit query, Work work) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("user", query.user());
        given.put("action", query.action());
        given.put("status", query.status());
        given.put("object", query.object());
        given.put("about", about(query.about()));
        given.put("batch", query.batch());
        given.put("timed", Boolean.TRUE.equals(query.people()) ? timed.get() : null);
        given.values().removeIf(Objects::isNull);
        // Only what is given is asked for: the database can go by an index then.
        String where = given.keySet().stream().map(CONDITIONS::get).collect(Collectors.joining(" and "));
        // A run does much in one moment; there the number alone tells what came later. By it the index of objects is
        // ordered too.
        String order = query.batch() == null && query.about() == null
                ? " order by a.at desc, a.id desc"
                : " order by a.seq desc";
        TypedQuery<AuditEntity> rows = work.resource(EntityManager.class)
                .createQuery(
                        "from AuditEntity a" + (where.isEmpty() ? "" : " where " + where) + order, AuditEntity.class)
                .setMaxResults(query.limit() == null ? 50 : query.limit())
                .setFirstResult(query.offset() == null ? 0 : query.offset());
        given.forEach(rows::setParameter);
        return rows.getResultList();
    }

    private static String about(String object) {
        try {
            return object == null ? null : ObjectRef.parse(object).toString();
        } catch (IllegalArgumentException notAnObject) {
            throw new InvalidInputException("about", MESSAGES.text("about.unreadable", object));
        }
    }

    private static Map<UUID, UUID> undone(List<UUID> ids, Work work) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.resource(EntityManager.class)
                .createQuery(
                        "select a.undoes as undone, a.id as by from AuditEntity a where a.undoes in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(t -> t.get("undone", UUID.class), t -> t.get("by", UUID.class)));
    }

    private ListAudit.Entry entry(AuditEntity row, UUID undone) {
        boolean undoable = row.undoAction != null && row.status == Outcome.Status.DONE && undone == null;
        return new ListAudit.Entry(
                row.id,
                row.at,
                row.user,
                row.partner,
                row.action,
                row.parameters,
                row.status,
                row.rulesVersion,
                row.object(),
                row.batch,
                undoable,
                undone,
                words.title(row.action),
                words.parameters(row.action, row.parameters));
    }
}
