package org.twinrail.core.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Explainer;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.json.Json;

/** Lists the audit, explains what any bundle decided, and notes what happened to the data from outside. */
@Component
public final class AuditOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(AuditOperations.class);

    private static final Map<String, String> CONDITIONS = Map.of(
            "user", "a.user = :user",
            "action", "a.action = :action",
            "status", "a.status = :status",
            "object", "locate(:object, a.parameters) > 0");

    private final AuditTrail trail = new AuditTrail(new Json());

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<Explainer> explainers = List.of();

    /** Made by Declarative Services. */
    @Activate
    public AuditOperations() {}

    @Override
    public void register(Registrar registrar) {
        registrar.query(ListAudit.class, this::list);
        registrar.query(Explain.class, this::explain);
        registrar.action(
                NoteBackup.class,
                (input, work) -> List.of(Deed.of("backup.noted", Deed.ADMINISTER)),
                (input, work) -> null);
        registrar.action(
                NoteRestore.class,
                (input, work) -> List.of(Deed.of("restore.noted", Deed.ADMINISTER)),
                (input, work) -> null);
    }

    private List<ListAudit.Entry> list(ListAudit query, Work work) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("user", query.user());
        given.put("action", query.action());
        given.put("status", query.status());
        given.put("object", query.object());
        given.values().removeIf(Objects::isNull);
        // Only what is given is asked for: the database can go by an index then.
        String where = given.keySet().stream().map(CONDITIONS::get).collect(Collectors.joining(" and "));
        TypedQuery<AuditEntity> rows = work.resource(EntityManager.class)
                .createQuery(
                        "from AuditEntity a" + (where.isEmpty() ? "" : " where " + where)
                                + " order by a.at desc, a.id desc",
                        AuditEntity.class)
                .setMaxResults(query.limit() == null ? 50 : query.limit())
                .setFirstResult(query.offset() == null ? 0 : query.offset());
        given.forEach(rows::setParameter);
        return rows.getResultStream()
                .map(a -> new ListAudit.Entry(
                        a.id, a.at, a.user, a.partner, a.action, a.parameters, a.status, a.rulesVersion))
                .toList();
    }

    private Explainer.Explanation explain(Explain query, Work work) {
        AuditEntity row = work.resource(EntityManager.class).find(AuditEntity.class, query.id());
        if (row != null) {
            return action(row);
        }
        return explainers.stream()
                .map(e -> e.explain(query.id(), work))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("id", MESSAGES.text("explain.unknown", query.id())));
    }

    private Explainer.Explanation action(AuditEntity row) {
        List<Text> details = new ArrayList<>();
        details.add(MESSAGES.text("explain.parameters", row.parameters));
        if (row.partner != null) {
            details.add(MESSAGES.text("explain.partner", row.partner));
        }
        trail.raised(row).forEach(ref -> details.add(MESSAGES.text("explain.raised", ref)));
        Text title = MESSAGES.text("explain.title", row.user, row.action, MESSAGES.text("status." + row.status));
        return new Explainer.Explanation(row.id, "action", title, row.at, row.user, trail.verdict(row), details);
    }
}
