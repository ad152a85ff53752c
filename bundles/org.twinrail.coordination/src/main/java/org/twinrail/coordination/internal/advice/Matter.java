package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceEvent;
import org.twinrail.coordination.advice.OpenInterface;
import org.twinrail.coordination.facts.AdviceFact;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.internal.people.Directory;

/** An object on which advice is asked or given, with who is responsible for it now. Belongs to one action. */
final class Matter {
    /** The kind of a piece of advice as an object. */
    static final String KIND = "advice";

    private final ObjectRef object;
    private final Seat host;
    private final Interfaces interfaces;
    private final Directory directory;
    private final Work work;

    private Matter(ObjectRef object, Seat host, Interfaces interfaces, Work work) {
        this.object = object;
        this.host = host;
        this.interfaces = interfaces;
        this.directory = new Directory(work);
        this.work = work;
    }

    /** An object; where nobody is responsible for it, whoever asks takes the place, and nobody where it is empty. */
    static Matter of(ObjectRef object, Optional<Seat> otherwise, Hosts hosts, Interfaces interfaces, Work work) {
        Seat host = hosts.responsible(object, work)
                .map(Seat::of)
                .or(() -> otherwise)
                .orElse(new Seat("", ""));
        return new Matter(object, host, interfaces, work);
    }

    /** The object of a piece of advice. */
    static Matter of(AdviceEntity advice, Hosts hosts, Interfaces interfaces, Work work) {
        return of(advice.object(), Optional.of(advice.host()), hosts, interfaces, work);
    }

    /**
     * A stored piece of advice.
     *
     * @throws org.twinrail.api.InvalidInputException where there is none
     */
    static AdviceEntity existing(UUID id, Work work) {
        AdviceEntity advice = work.resource(EntityManager.class).find(AdviceEntity.class, id);
        if (advice == null) {
            throw Words.invalid("advice", "advice.unknown", id);
        }
        return advice;
    }

    ObjectRef object() {
        return object;
    }

    Seat host() {
        return host;
    }

    Directory directory() {
        return directory;
    }

    Optional<OpenInterface> open(String department) {
        return interfaces.open(object, host.department(), department, directory);
    }

    /** All interfaces that are open while a department is responsible. */
    List<OpenInterface> allOpen(String responsible) {
        return interfaces.all(object, responsible, directory, work);
    }

    /** An action on advice about it, as the boundary rules see it. */
    List<?> facts(String action, String activity, Seat adviser, String state) {
        Actor actor = work.actor();
        Deed deed = new Deed(
                action, activity, "", "", "", object, host.isDepartment() ? "" : host.code(), host.department());
        return List.of(
                deed,
                new AdviceFact(
                        object.kind(),
                        state,
                        open(adviser.department()).isPresent(),
                        host.isOf(actor),
                        !host.department().isEmpty() && host.department().equals(actor.department()),
                        adviser.isOf(actor)));
    }

    /** Writes the change, tells who is concerned, and shows it as it is now. */
    Advice changed(AdviceEntity advice, String topic) {
        work.resource(EntityManager.class).flush();
        tell(advice, topic, work);
        return AdviceViews.of(advice, directory);
    }

    static void tell(AdviceEntity advice, String topic, Work work) {
        work.publish(
                topic,
                new AdviceEvent(
                        advice.id(),
                        advice.object(),
                        advice.standing().state(),
                        advice.standing().late(),
                        advice.host().code(),
                        advice.adviser().code(),
                        advice.deadline(),
                        work.actor().login(),
                        work.now()));
    }

    /** A piece of advice as an object of its own, so that taking it back does not stand in the way of others on the same thing. */
    static ObjectRef ref(AdviceEntity advice) {
        return ObjectRef.of(KIND, advice.id());
    }
}
