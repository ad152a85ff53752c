package org.twinrail.core.internal.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;
import org.twinrail.api.Text;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Explainer;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.json.Json;
import org.twinrail.core.internal.people.Directory;
import org.twinrail.core.internal.time.NoteRun;
import org.twinrail.core.internal.words.ActionWords;

/** Lists the audit, explains what any bundle decided, and notes what happened to the data from outside. */
@Component
public final class AuditOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(AuditOperations.class);

    private final AuditTrail trail = new AuditTrail(new Json());
    private final ActionWords words = ActionWords.ofCatalogue();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<Explainer> explainers = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<TimedAction> timers = List.of();

    /** Made by Declarative Services. */
    @Activate
    public AuditOperations() {}

    @Override
    public void register(Registrar registrar) {
        registrar.query(ListAudit.class, new AuditListing(words, this::timed)::list);
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

    private Set<String> timed() {
        Set<String> names = new HashSet<>(
                Set.of(NoteRun.class.getAnnotation(Operation.class).value()));
        timers.forEach(timer -> names.add(
                timer.action().getClass().getAnnotation(Operation.class).value()));
        return names;
    }

    private Explainer.Explanation explain(Explain query, Work work) {
        AuditEntity row = work.resource(EntityManager.class).find(AuditEntity.class, query.id());
        if (row != null) {
            return action(row, work);
        }
        return explainers.stream()
                .map(e -> e.explain(query.id(), work))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("id", MESSAGES.text("explain.unknown", query.id())));
    }

    private Explainer.Explanation action(AuditEntity row, Work work) {
        List<Text> details = new ArrayList<>();
        details.add(MESSAGES.text("explain.parameters", words.parameters(row.action, row.parameters)));
        if (row.partner != null) {
            details.add(MESSAGES.text("explain.partner", row.partner));
        }
        Undoing.of(row.id, work)
                .ifPresent(undo ->
                        details.add(MESSAGES.text("explain.undone", undo.user, Undoing.time(undo, work), undo.id)));
        trail.raised(row).forEach(ref -> details.add(MESSAGES.text("explain.raised", ref)));
        details.add(MESSAGES.text("explain.action", row.action));
        Text title = MESSAGES.text(
                "explain.title",
                new Directory(work.resource(EntityManager.class)).nameOf(row.user),
                words.briefly(row.action),
                MESSAGES.text("status." + row.status));
        return new Explainer.Explanation(row.id, "action", title, row.at, row.user, trail.verdict(row), details);
    }
}
