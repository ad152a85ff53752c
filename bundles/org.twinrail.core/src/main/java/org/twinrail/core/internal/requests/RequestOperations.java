package org.twinrail.core.internal.requests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.requests.AdviceHeard;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.people.Directory;
import org.twinrail.core.internal.words.ActionWords;

/** Answers and lists waiting requests; an agreed one goes on as if it had never stopped. */
@Component
public final class RequestOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(RequestOperations.class);

    private final ActionWords words = ActionWords.ofCatalogue();

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                AnswerRequest.class, (input, work) -> List.of(Deed.of("request.answer", Deed.ANSWER)), this::answer);
        registrar.action(
                LapseRequest.class, (input, work) -> List.of(Deed.of("request.lapse", Deed.ADMINISTER)), this::lapse);
        registrar.query(ListRequests.class, this::list);
        registrar.query(OverdueRequests.class, this::overdue);
    }

    private Request answer(AnswerRequest input, Work work) {
        RequestEntity request = open(input.request(), work);
        requireAsked(request, work);
        String answer = input.answer() == null ? "" : input.answer().strip();
        if (!input.agree() && answer.isEmpty()) {
            throw new InvalidInputException("answer", MESSAGES.text("answer.missing"));
        }
        request.answeredBy = work.actor().login();
        request.answer = answer;
        request.state = input.agree() ? Request.State.AGREED : Request.State.DECLINED;
        if (input.agree()) {
            ((Resumption) work).resume(request);
        }
        return told(request, work);
    }

    private Request lapse(LapseRequest input, Work work) {
        RequestEntity request = open(input.request(), work);
        if (work.now().isBefore(request.until)) {
            throw new InvalidInputException("request", MESSAGES.text("not.due", request.until));
        }
        request.state = input.fault() == null ? Request.State.SILENT : Request.State.FAILED;
        request.answer = input.fault() == null ? "" : shortened(input.fault());
        if (input.fault() == null && request.effect == Effect.ADVICE) {
            ((Resumption) work).resume(request);
        }
        return told(request, work);
    }

    private static String shortened(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private Request told(RequestEntity request, Work work) {
        // What is confidential was kept for this moment only.
        request.whole = null;
        Request view = request.view(words.briefly(request.action));
        work.publish("request/" + view.state().name().toLowerCase(java.util.Locale.ROOT), view);
        if (request.effect == Effect.ADVICE) {
            object(request, work).ifPresent(object -> work.changed(new AdviceHeard(object, view)));
        }
        return view;
    }

    /** What the waiting action is done to, as the audit has it. */
    private static Optional<ObjectRef> object(RequestEntity request, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select a.object from AuditEntity a where a.id = :id and a.object is not null", String.class)
                .setParameter("id", request.actionId)
                .getResultStream()
                .findFirst()
                .map(ObjectRef::parse);
    }

    private static RequestEntity open(UUID id, Work work) {
        RequestEntity request = work.resource(EntityManager.class)
                .find(RequestEntity.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (request == null) {
            throw new InvalidInputException("request", MESSAGES.text("request.unknown", id));
        }
        if (request.state != Request.State.OPEN) {
            throw new InvalidInputException(
                    "request", MESSAGES.text("request.closed", MESSAGES.text("state." + request.state)));
        }
        return request;
    }

    /** Safety core: nobody answers a request of their own, and only those who were asked answer. */
    private static void requireAsked(RequestEntity request, Work work) {
        String login = work.actor().login();
        if (login.equals(request.by)) {
            throw new RefusedException(new Reason(Reason.SAFETY_CORE, MESSAGES.text("own.request"), request.whom));
        }
        Directory directory = new Directory(work.resource(EntityManager.class));
        boolean asked = directory.isDepartment(request.whom)
                ? request.whom.equals(work.actor().department())
                        && directory.headOf(request.whom).map(login::equals).orElse(true)
                : login.equals(request.whom);
        if (!asked) {
            throw new RefusedException(new Reason(
                    Reason.SAFETY_CORE, MESSAGES.text("not.asked", directory.nameOf(request.whom)), request.whom));
        }
    }

    private List<Request> list(ListRequests query, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "from RequestEntity r where (:whom is null or r.whom = :whom) and (:by is null or r.by = :by)"
                                + " and (:all = true or r.state = :open) order by r.since, r.id",
                        RequestEntity.class)
                .setParameter("whom", query.whom())
                .setParameter("by", query.by())
                .setParameter("all", Boolean.TRUE.equals(query.all()))
                .setParameter("open", Request.State.OPEN)
                .setMaxResults(500)
                .getResultStream()
                .map(request -> request.view(words.briefly(request.action)))
                .toList();
    }

    private List<UUID> overdue(OverdueRequests query, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select r.id from RequestEntity r where r.state = :open and r.until <= :now order by r.until, r.id",
                        UUID.class)
                .setParameter("open", Request.State.OPEN)
                .setParameter("now", work.now())
                .setMaxResults(500)
                .getResultList();
    }
}
