package org.twinrail.core.internal.audit;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Verdict;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.json.Json;
import org.twinrail.core.internal.json.Parameters;
import org.twinrail.core.internal.requests.RequestEntity;

/** Writes the audit and reads from it what an action id had led to, which is what makes a retry harmless. */
public final class AuditTrail {
    private static final Messages MESSAGES = Messages.beside(AuditTrail.class);

    private final Json json;

    /** An audit that writes its details with the given JSON. */
    public AuditTrail(Json json) {
        this.json = json;
    }

    /**
     * What to write besides the outcome.
     *
     * @param parameters the action's parameters
     * @param resumes the action id that this one carries on after a wait; null for none
     * @param batch the run it is part of; null for none
     * @param object what it was done to or made; null for nothing in particular
     * @param inverse what takes it back; null where nothing does
     * @param undoes the action id that this one takes back; null for none
     */
    public record Entry(
            Parameters parameters, UUID resumes, UUID batch, ObjectRef object, Inverse inverse, UUID undoes) {}

    /**
     * An action that takes another one back.
     *
     * @param action its name
     * @param parameters its parameters, as JSON
     * @param version the version its object must still have; null where it has none
     */
    public record Inverse(String action, String parameters, Long version) {}

    /** Writes one row in the open transaction. */
    public void write(Outcome<?> outcome, Entry entry, Work work) {
        AuditEntity row = new AuditEntity();
        row.id = outcome.actionId();
        row.at = work.now();
        row.user = work.actor().login();
        row.partner = work.partner().map(p -> p.login()).orElse(null);
        row.action = outcome.action();
        row.parameters = entry.parameters().shown();
        row.sealed = entry.parameters().sealed();
        row.status = outcome.status();
        row.verdict = json.write(outcome.verdict());
        row.rulesVersion = outcome.verdict().rulesVersion();
        row.result = outcome.result() == null ? null : json.keep(outcome.result());
        row.raised = json.write(outcome.raised());
        row.request = outcome.waiting() == null ? null : outcome.waiting().request();
        row.resumes = entry.resumes();
        row.batch = entry.batch();
        row.object = entry.object() == null ? null : entry.object().toString();
        row.undoes = entry.undoes();
        if (entry.inverse() != null) {
            row.undoAction = entry.inverse().action();
            row.undoParameters = entry.inverse().parameters();
            row.undoVersion = entry.inverse().version();
        }
        work.resource(EntityManager.class).persist(row);
    }

    /**
     * The outcome an action id had, if it was used before; for one that waited, the outcome after the wait. Only who did it has
     * again what is confidential in its result.
     *
     * @param type the action's class, to read back its parameters and its result
     * @throws InvalidInputException when the id was used for another action or other parameters
     */
    public <R> Optional<Outcome<R>> earlier(String action, Parameters parameters, Class<?> type, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        UUID id = work.actionId();
        AuditEntity row = database.find(AuditEntity.class, id);
        if (row == null) {
            return Optional.empty();
        }
        if (!row.action.equals(action) || !json.isSame(row.parameters().known(), parameters.known(), type)) {
            throw new InvalidInputException("id", MESSAGES.text("id.used", id, row.action));
        }
        AuditEntity latest = latest(row, database);
        JavaType resultType = json.typeArgument(type, Action.class);
        Object result = json.restore(latest.result, resultType);
        boolean own = row.user.equals(work.actor().login());
        return Optional.of(outcome(database, latest, id, own ? result : json.forAll(result, resultType)));
    }

    static AuditEntity latest(AuditEntity row, EntityManager database) {
        return row.status != Outcome.Status.WAITING
                ? row
                : database.createQuery("from AuditEntity a where a.resumes = :id", AuditEntity.class)
                        .setParameter("id", row.id)
                        .getResultStream()
                        .findFirst()
                        .orElse(row);
    }

    @SuppressWarnings("unchecked")
    private <R> Outcome<R> outcome(EntityManager database, AuditEntity row, UUID asked, Object result) {
        RequestEntity request = row.request == null ? null : database.find(RequestEntity.class, row.request);
        return new Outcome<>(
                asked,
                row.action,
                row.status,
                (R) result,
                verdict(row),
                request == null ? null : request.waiting(),
                raised(row),
                true,
                Undoing.of(row.id, database).isPresent());
    }

    Verdict verdict(AuditEntity row) {
        return (Verdict) json.restore(row.verdict, json.type(Verdict.class));
    }

    @SuppressWarnings("unchecked")
    List<ObjectRef> raised(AuditEntity row) {
        return (List<ObjectRef>) json.restore(row.raised, json.listOf(ObjectRef.class));
    }
}
