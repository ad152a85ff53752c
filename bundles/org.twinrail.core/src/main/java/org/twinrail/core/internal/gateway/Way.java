package org.twinrail.core.internal.gateway;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Content;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.Transactions;
import org.twinrail.core.internal.audit.AuditTrail;
import org.twinrail.core.internal.json.Json;
import org.twinrail.core.internal.json.Parameters;
import org.twinrail.core.internal.outbox.OutboxEntity;
import org.twinrail.core.internal.people.Directory;
import org.twinrail.core.internal.requests.RequestEntity;

/**
 * The one way an action takes within its open transaction: boundary rules, handler, reviews, audit and outbox.
 *
 * <p>Design document: {@code architecture.md}, "One way through the house".
 */
final class Way {
    private static final Messages MESSAGES = Messages.beside(Way.class);
    private static final int DEFAULT_WAIT_HOURS = 72;

    private final OperationRegistry registry;
    private final Constraints constraints;
    private final Boundary boundary;
    private final Reviews reviews;
    private final AuditTrail audit;
    private final ClockLender lender;
    private final Json json = new Json();
    private final AtomicLong published = new AtomicLong();

    Way(OperationRegistry registry, Constraints constraints, Boundary boundary, Reviews reviews, ClockLender lender) {
        this.registry = registry;
        this.constraints = constraints;
        this.boundary = boundary;
        this.reviews = reviews;
        this.lender = lender;
        this.audit = new AuditTrail(json);
    }

    Directory directory(Transactions.Resources resources) {
        return new Directory(resources.get(EntityManager.class));
    }

    /** Checks an input's constraints, before any transaction is opened for it. */
    void check(Object operation) {
        constraints.check(operation);
    }

    <R> Outcome<R> go(Action<R> action, OpenWork work) {
        return go(operation(action), action, work);
    }

    Outcome<?> goByName(String name, String parameters, OpenWork work) {
        return go((Action<?>) json.read(parameters, actionNamed(name).type()), work);
    }

    private <R, A extends Action<R>> Outcome<R> go(
            Registered.OfAction<R, A> operation, Action<R> given, OpenWork work) {
        A action = operation.type().cast(given);
        check(action);
        if (operation.audited()) {
            lender.demandMine();
        }
        Parameters parameters = json.parameters(action);
        Optional<Outcome<R>> earlier = audit.earlier(operation.name(), parameters, operation.type(), work);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try (RuleEngine.Course course = boundary.begin()) {
            return judged(operation, action, parameters, course, work);
        }
    }

    private <R, A extends Action<R>> Outcome<R> judged(
            Registered.OfAction<R, A> operation,
            A action,
            Parameters parameters,
            RuleEngine.Course course,
            OpenWork work) {
        Boundary.Judgement judgement = boundary.judge(operation, action, work);
        Outcome<R> outcome = conclude(operation, action, judgement, parameters, work);
        if (operation.audited()
                || outcome.status() != Outcome.Status.DONE
                || work.consent().isPresent()) {
            audit.write(outcome, entry(outcome, judgement.object(), parameters, work), work);
            course.keep(work);
        }
        return outcome;
    }

    private AuditTrail.Entry entry(Outcome<?> outcome, ObjectRef object, Parameters parameters, OpenWork work) {
        return new AuditTrail.Entry(
                parameters,
                work.consent().map(Consent::waited).orElse(null),
                work.batch(),
                touched(outcome, object, work),
                outcome.status() == Outcome.Status.DONE
                        ? work.inverse().map(this::written).orElse(null)
                        : null,
                outcome.status() == Outcome.Status.DONE ? work.undoes() : null);
    }

    /** What an action was done to; of an undo only its own row tells, so that the row of what it did is not taken for one more change. */
    private static ObjectRef touched(Outcome<?> outcome, ObjectRef object, OpenWork work) {
        if (work.takesBack().isPresent()) {
            return null;
        }
        return outcome.result() instanceof Recorded recorded
                ? recorded.object()
                : work.inverse().map(OpenWork.Inverse::object).orElse(object);
    }

    /** Who handles it need not be there before it is wanted: bundles come one after the other. */
    private AuditTrail.Inverse written(OpenWork.Inverse inverse) {
        String name = inverse.action().getClass().getAnnotation(Operation.class).value();
        return new AuditTrail.Inverse(name, json.write(inverse.action()), inverse.version());
    }

    private <R, A extends Action<R>> Outcome<R> conclude(
            Registered.OfAction<R, A> operation,
            A action,
            Boundary.Judgement judgement,
            Parameters parameters,
            OpenWork work) {
        Effect effect = judgement.verdict().effect();
        if (effect == Effect.REFUSE) {
            return outcome(operation, Outcome.Status.REFUSED, null, judgement.verdict(), null, List.of(), work);
        }
        boolean agreed = work.consent().map(c -> c.covers(effect)).orElse(false);
        if (effect.waits() && !agreed) {
            Outcome.Waiting waiting = keepWaiting(operation, action, judgement, parameters, work);
            return outcome(operation, Outcome.Status.WAITING, null, judgement.verdict(), waiting, List.of(), work);
        }
        R result = operation.body().run(action, work);
        work.demandVersionChecked();
        work.resource(EntityManager.class).flush();
        List<ObjectRef> raised = reviews.of(work.changes(), work);
        if (effect == Effect.TELL) {
            work.publish(
                    "boundary/told",
                    new Told(work.actionId(), operation.name(), work.actor().login(), judgement.whom()));
        }
        send(work);
        return outcome(operation, Outcome.Status.DONE, result, judgement.verdict(), null, raised, work);
    }

    /** What the adviser is told of an action that was done without asking them (D4). */
    record Told(UUID actionId, String action, String by, String whom) {}

    private Outcome.Waiting keepWaiting(
            Registered.OfAction<?, ?> operation,
            Action<?> action,
            Boundary.Judgement judgement,
            Parameters parameters,
            OpenWork work) {
        if (judgement.whom().isEmpty()) {
            throw new IllegalStateException("the rules let " + operation.name() + " wait but name nobody to wait for");
        }
        if (carriesContent(operation.type())) {
            throw new InvalidInputException("", MESSAGES.text("content.cannot.wait", operation.name()));
        }
        int hours = judgement.hours() > 0 ? judgement.hours() : DEFAULT_WAIT_HOURS;
        Text reason = judgement.verdict().reasons().isEmpty()
                ? Text.EMPTY
                : judgement.verdict().reasons().get(0).text();
        RequestEntity request = new RequestEntity(new RequestEntity.Waits(
                work.actionId(),
                operation.name(),
                parameters.shown(),
                parameters.sealed() == null ? null : json.write(action),
                judgement.verdict().effect(),
                work.actor().login(),
                work.partner().map(Actor::login).orElse(null),
                judgement.whom(),
                work.now(),
                work.now().plus(Duration.ofHours(hours)),
                reason));
        work.resource(EntityManager.class).persist(request);
        return request.waiting();
    }

    /** A wait keeps what the audit keeps, and that is not enough to do the action later. */
    private static boolean carriesContent(Class<?> action) {
        return Arrays.stream(action.getRecordComponents()).anyMatch(part -> part.getType() == Content.class);
    }

    private static <R> Outcome<R> outcome(
            Registered.OfAction<R, ?> operation,
            Outcome.Status status,
            R result,
            Verdict verdict,
            Outcome.Waiting waiting,
            List<ObjectRef> raised,
            OpenWork work) {
        return new Outcome<>(work.actionId(), operation.name(), status, result, verdict, waiting, raised, false);
    }

    private void send(OpenWork work) {
        for (OpenWork.Event event : work.events()) {
            work.resource(EntityManager.class)
                    .persist(new OutboxEntity(
                            work.now(), published.getAndIncrement(), event.topic(), json.write(event.payload())));
        }
    }

    /** Writes down that the safety core refused an action, in a transaction of its own since the action's was undone. */
    Outcome<?> refused(Action<?> action, Verdict verdict, OpenWork work) {
        Registered.OfAction<?, ?> operation = operation(action);
        Outcome<?> outcome = outcome(operation, Outcome.Status.REFUSED, null, verdict, null, List.of(), work);
        audit.write(outcome, new AuditTrail.Entry(json.parameters(action), null, work.batch(), null, null, null), work);
        return outcome;
    }

    Verdict preview(Action<?> action, OpenWork work) {
        return previewTyped(operation(action), action, work);
    }

    private <R, A extends Action<R>> Verdict previewTyped(
            Registered.OfAction<R, A> operation, Action<?> action, OpenWork work) {
        return boundary.judge(operation, operation.type().cast(action), work).verdict();
    }

    <R> R answer(Query<R> query, OpenWork work) {
        return answerTyped(operation(query), query, work);
    }

    private <R, Q extends Query<R>> R answerTyped(Registered.OfQuery<R, Q> operation, Query<R> query, OpenWork work) {
        check(query);
        return operation.body().run(operation.type().cast(query), work);
    }

    @SuppressWarnings(
            "unchecked") // an action's handler was registered with the action's own class, which fixes its result
    private <R> Registered.OfAction<R, ?> operation(Action<R> action) {
        if (registry.of(action.getClass()).orElse(null) instanceof Registered.OfAction<?, ?> found) {
            return (Registered.OfAction<R, ?>) found;
        }
        throw new InvalidInputException(
                "", MESSAGES.text("no.handler", action.getClass().getName()));
    }

    @SuppressWarnings("unchecked") // as above, for queries
    private <R> Registered.OfQuery<R, ?> operation(Query<R> query) {
        if (registry.of(query.getClass()).orElse(null) instanceof Registered.OfQuery<?, ?> found) {
            return (Registered.OfQuery<R, ?>) found;
        }
        throw new InvalidInputException(
                "", MESSAGES.text("no.handler", query.getClass().getName()));
    }

    private Registered.OfAction<?, ?> actionNamed(String name) {
        if (registry.named(name).orElse(null) instanceof Registered.OfAction<?, ?> found) {
            return found;
        }
        throw new InvalidInputException("", MESSAGES.text("action.unknown", name));
    }
}
