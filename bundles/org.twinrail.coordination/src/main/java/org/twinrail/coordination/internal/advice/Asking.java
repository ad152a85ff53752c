package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceOrigin;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.OpenInterface;
import org.twinrail.coordination.internal.calendar.CompanyCalendar;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.internal.people.Directory;

/** Begins advice: the host asks, or an adviser speaks unasked (D4). */
final class Asking {
    private static final int MOST_DAYS = 366;

    private final Hosts hosts;
    private final Interfaces interfaces;

    Asking(Hosts hosts, Interfaces interfaces) {
        this.hosts = hosts;
        this.interfaces = interfaces;
    }

    /** Asking, as the boundary rules see it. */
    List<?> asking(AskAdvice action, Work work) {
        return matter(action.object(), Optional.of(Seat.of(work.actor())), work)
                .facts("advice.ask", "ASK_ADVICE", adviser(action.of(), new Directory(work)), "");
    }

    /** Speaking unasked, as the boundary rules see it. */
    List<?> offering(OfferAdvice action, Work work) {
        return matter(action.object(), Optional.empty(), work)
                .facts("advice.offer", "OFFER_ADVICE", Seat.of(work.actor()), "");
    }

    Advice ask(AskAdvice action, Work work) {
        Matter matter = matter(action.object(), Optional.of(Seat.of(work.actor())), work);
        Seat adviser = adviser(action.of(), matter.directory());
        if (adviser.code().equals(work.actor().login())
                || adviser.code().equals(matter.host().code())) {
            throw Words.invalid(
                    "of", "of.host", matter.directory().party(adviser.code()).name());
        }
        Optional<OpenInterface> open = matter.open(adviser.department());
        AdviceEntity advice = new AdviceEntity(
                matter.object(),
                AdviceOrigin.ASKED,
                action.question().strip(),
                work.actor().login(),
                work.now());
        advice.hostedBy(matter.host());
        advice.advisedBy(
                adviser,
                deadline(action.deadline(), open.map(OpenInterface::hours).orElse(0), work),
                open.map(OpenInterface::reason).orElse(Text.EMPTY));
        return begun(advice, matter, "advice/asked", work);
    }

    /** Silence counts as no objection, so the adviser's time is never shorter than the rules give. */
    private static Instant deadline(Instant wanted, int hours, Work work) {
        Instant earliest = CompanyCalendar.timeOf(work).after(work.now(), Duration.ofHours(hours));
        if (wanted == null) {
            return earliest;
        }
        if (wanted.isBefore(earliest)) {
            throw Words.invalid(
                    "deadline",
                    "deadline.early",
                    hours,
                    earliest.atZone(work.clock().getZone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        }
        if (wanted.isAfter(work.now().plus(Duration.ofDays(MOST_DAYS)))) {
            throw Words.invalid("deadline", "deadline.far", MOST_DAYS);
        }
        return wanted;
    }

    Advice offer(OfferAdvice action, Work work) {
        Matter matter = matter(action.object(), Optional.empty(), work);
        if (matter.host().code().isEmpty()) {
            throw Words.invalid("object", "object.hostless", matter.object());
        }
        AdviceEntity advice = new AdviceEntity(
                matter.object(), AdviceOrigin.OFFERED, "", work.actor().login(), work.now());
        advice.hostedBy(matter.host());
        advice.advisedBy(
                Seat.of(work.actor()),
                null,
                matter.open(work.actor().department())
                        .map(OpenInterface::reason)
                        .orElse(Text.EMPTY));
        advice.stands(
                Standing.ASKED.given(action.opinion().strip(), work.actor().login(), work.now(), false));
        return begun(advice, matter, "advice/given", work);
    }

    private static Advice begun(AdviceEntity advice, Matter matter, String topic, Work work) {
        work.resource(EntityManager.class).persist(advice);
        Advice begun = matter.changed(advice, topic);
        work.undoneBy(new WithdrawAdvice(advice.id()), Matter.ref(advice), advice.version());
        return begun;
    }

    private Matter matter(String object, Optional<Seat> otherwise, Work work) {
        return Matter.of(hosts.existing(object, work), otherwise, hosts, interfaces, work);
    }

    private static Seat adviser(String code, Directory directory) {
        String of = code.strip();
        if (directory.department(of).isPresent()) {
            return new Seat(of, of);
        }
        Person person = directory.person(of).orElseThrow(() -> Words.invalid("of", "of.unknown", of));
        if (!person.active()) {
            throw Words.invalid("of", "of.left", person.name());
        }
        return new Seat(of, person.department());
    }
}
