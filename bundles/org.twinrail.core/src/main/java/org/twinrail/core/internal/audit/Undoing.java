package org.twinrail.core.internal.audit;

import jakarta.persistence.EntityManager;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.people.Directory;

/** Takes back what can be taken back: once, and only where nobody has changed the object since. */
@Component
public final class Undoing implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(Undoing.class);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<Referrer> referrers = List.of();

    /** Made by Declarative Services. */
    @Activate
    public Undoing() {}

    @Override
    public void register(Registrar registrar) {
        registrar.action(UndoAction.class, Undoing::describe, Undoing::undo);
        registrar.query(ListReferences.class, (query, work) -> referrers.stream()
                .flatMap(referrer -> referrer.to(query.object(), work).stream())
                .toList());
    }

    private static List<?> describe(UndoAction input, Work work) {
        AuditEntity row = known(input.id(), work);
        return List.of(Deed.undo("action.undo", row.object(), Optional.of(row.user)));
    }

    private static UndoAction.Undone undo(UndoAction input, Work work) {
        AuditEntity row = known(input.id(), work);
        if (row.status != Outcome.Status.DONE) {
            throw refused("undo.not.done", row.action, MESSAGES.text("status." + row.status));
        }
        of(row.id, work).ifPresent(undo -> {
            throw refused("undo.twice", name(undo, work), time(undo, work));
        });
        if (row.undoAction == null) {
            throw refused("undo.impossible", row.action);
        }
        Later later = Later.than(row, work);
        later.standing().ifPresent(change -> {
            throw new RefusedException(Reason.ofSafetyCore(changed(row, change, work)));
        });
        try {
            ((Reversal) work)
                    .reverse(
                            row.id,
                            row.user,
                            new AuditTrail.Inverse(row.undoAction, row.undoParameters, later.version()));
        } catch (InvalidInputException misfit) {
            throw new RefusedException(Reason.ofSafetyCore(
                    since(row, work).orElseGet(() -> misfit.problems().get(0).what())));
        }
        return new UndoAction.Undone(row.id, row.action, row.undoAction);
    }

    private static AuditEntity known(UUID id, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        AuditEntity row = database.find(AuditEntity.class, id);
        if (row == null) {
            throw new InvalidInputException("id", MESSAGES.text("undo.unknown", id));
        }
        return AuditTrail.latest(row, database);
    }

    /** The action that took another one back, if one did. */
    static Optional<AuditEntity> of(UUID id, Work work) {
        return of(id, work.resource(EntityManager.class));
    }

    static Optional<AuditEntity> of(UUID id, EntityManager database) {
        return database.createQuery("from AuditEntity a where a.undoes = :id", AuditEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Who changed the object after a row by something that cannot be undone; nothing where the audit knows of nobody. */
    private static Optional<Text> since(AuditEntity row, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "from AuditEntity a where a.object = :object and a.status = :done and a.seq > :seq order by a.seq desc",
                        AuditEntity.class)
                .setParameter("object", row.object)
                .setParameter("done", Outcome.Status.DONE)
                .setParameter("seq", row.seq)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(later -> changed(row, later, work));
    }

    private static Text changed(AuditEntity row, AuditEntity later, Work work) {
        return MESSAGES.text("undo.changed", row.object().id(), name(later, work), time(later, work), later.action);
    }

    private static Text name(AuditEntity row, Work work) {
        return new Directory(work.resource(EntityManager.class)).nameOf(row.user);
    }

    static String time(AuditEntity row, Work work) {
        return TO_THE_MINUTE.format(row.at.atZone(work.clock().getZone()));
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(MESSAGES.text(key, arguments)));
    }
}
