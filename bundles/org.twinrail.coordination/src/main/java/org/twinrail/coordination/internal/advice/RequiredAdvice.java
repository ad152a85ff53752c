package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.AdviceHeard;
import org.twinrail.api.requests.Request;
import org.twinrail.api.spi.Review;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AdviceOrigin;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.internal.people.Directory;

/**
 * Enters the advice for which a rule let an action wait (D4). Who did not object is followed by the action itself; silence counts as no
 * objection; an objection is an opinion that the host answers, and the host then decides about the action.
 */
@Component
public final class RequiredAdvice implements Review {
    private final Hosts hosts;

    /** Made by Declarative Services. */
    @Activate
    public RequiredAdvice(@Reference Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public List<ObjectRef> review(List<Object> changes, Work work) {
        changes.stream()
                .filter(AdviceHeard.class::isInstance)
                .map(AdviceHeard.class::cast)
                .forEach(heard -> enter(heard, work));
        return List.of();
    }

    private void enter(AdviceHeard heard, Work work) {
        Request request = heard.request();
        Directory directory = new Directory(work);
        AdviceEntity advice =
                new AdviceEntity(heard.object(), AdviceOrigin.REQUIRED, "", request.by(), request.since());
        advice.hostedBy(hosts.responsible(heard.object(), work)
                .map(Seat::of)
                .orElseGet(() -> new Seat(request.by(), directory.departmentOf(request.by()))));
        advice.advisedBy(
                new Seat(request.whom(), directory.departmentOf(request.whom())),
                request.until(),
                Words.of("required", request.title(), request.reason()));
        advice.stands(standing(request, work));
        work.resource(EntityManager.class).persist(advice);
        Matter.tell(advice, request.answeredBy() == null ? "advice/deemed" : "advice/given", work);
    }

    private static Standing standing(Request request, Work work) {
        if (request.answeredBy() == null) {
            return Standing.ASKED.deemed(work.now());
        }
        Standing given = Standing.ASKED.given(request.answer(), request.answeredBy(), work.now(), false);
        return request.state() == Request.State.AGREED
                ? given.answered(AdviceAnswer.TAKEN, "", request.by(), work.now())
                : given;
    }
}
