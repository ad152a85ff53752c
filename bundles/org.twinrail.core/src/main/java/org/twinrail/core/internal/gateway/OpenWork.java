package org.twinrail.core.internal.gateway;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Keys;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.spi.Transactions;
import org.twinrail.core.internal.audit.AuditTrail;
import org.twinrail.core.internal.audit.Reversal;
import org.twinrail.core.internal.requests.RequestEntity;
import org.twinrail.core.internal.requests.Resumption;

/** The work of one action or query while its transaction is open. */
final class OpenWork implements Resumption, Reversal {
    private static final Messages MESSAGES = Messages.beside(OpenWork.class);

    private final Way way;
    private final Transactions.Resources resources;
    private final Clock clock;
    private final UUID actionId;
    private final Actor actor;
    private final Actor partner;
    private final Long expectedVersion;
    private final Consent consent;
    private final UUID batch;
    private final String takesBack;
    private final List<Object> changes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean versionChecked;
    private Inverse inverse;
    private UUID undoes;

    OpenWork(Way way, Transactions.Resources resources, Clock clock, Call call, Consent consent) {
        this(way, resources, clock, call, consent, null);
    }

    private OpenWork(
            Way way, Transactions.Resources resources, Clock clock, Call call, Consent consent, String takesBack) {
        this.way = way;
        this.resources = resources;
        this.clock = clock;
        this.actionId = call.actionId() == null ? Keys.next() : call.actionId();
        this.actor = way.directory(resources).actor(call.user(), "user");
        this.partner = call.partner() == null ? null : way.directory(resources).actor(call.partner(), "partner");
        if (partner != null && partner.login().equals(actor.login())) {
            throw new InvalidInputException("partner", MESSAGES.text("partner.self"));
        }
        this.expectedVersion = call.expectedVersion();
        this.consent = consent;
        this.batch = call.batch();
        this.takesBack = takesBack;
    }

    /** What the handler said takes the action back. */
    record Inverse(Action<?> action, ObjectRef object, Long version) {}

    /** An event to be sent after the commit. */
    record Event(String topic, Object payload) {}

    List<Object> changes() {
        return changes;
    }

    List<Event> events() {
        return events;
    }

    Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    UUID batch() {
        return batch;
    }

    /** What takes this action back; one that takes back itself leaves it to the undo it is part of. */
    Optional<Inverse> inverse() {
        return takesBack == null ? Optional.ofNullable(inverse) : Optional.empty();
    }

    /** The id of the action that this one took back; null for none. */
    UUID undoes() {
        return undoes;
    }

    @Override
    public void undoneBy(Action<?> action, ObjectRef object, Long version) {
        inverse = new Inverse(action, object, version);
    }

    @Override
    public Optional<String> takesBack() {
        return Optional.ofNullable(takesBack);
    }

    @Override
    public void reverse(UUID earlier, String by, AuditTrail.Inverse how) {
        OpenWork within = new OpenWork(way, resources, clock, within(how.version()), null, by);
        demandDone(way.goByName(how.action(), how.parameters(), within));
        inverse = within.inverse;
        undoes = earlier;
    }

    private Call within(Long version) {
        String colleague = partner == null ? null : partner.login();
        return new Call(actor.login(), Keys.next(), Locale.CHINESE, colleague, version);
    }

    @Override
    public void resume(RequestEntity request) {
        Call call = new Call(request.by(), Keys.next(), Locale.CHINESE, request.partner(), null);
        OpenWork resumed = new OpenWork(way, resources, clock, call, new Consent(request.effect(), request.actionId()));
        demandDone(way.goByName(request.action(), request.parameters(), resumed));
    }

    @Override
    public UUID actionId() {
        return actionId;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Optional<Actor> partner() {
        return Optional.ofNullable(partner);
    }

    @Override
    public Long expectedVersion() {
        return expectedVersion;
    }

    @Override
    public void checkVersion(long stored) {
        versionChecked = true;
        if (expectedVersion == null || expectedVersion == stored) {
            return;
        }
        throw new InvalidInputException(
                "expectedVersion",
                expectedVersion == Call.ABSENT
                        ? MESSAGES.text("version.there")
                        : MESSAGES.text("version.moved", expectedVersion, stored));
    }

    /**
     * To be called when the handler is through: an expectation nobody compared is not to be passed over.
     *
     * @throws InvalidInputException where a version was expected of something that is not there or has none
     */
    void demandVersionChecked() {
        if (expectedVersion != null && expectedVersion != Call.ABSENT && !versionChecked) {
            throw new InvalidInputException("expectedVersion", MESSAGES.text("version.none", expectedVersion));
        }
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public <T> T resource(Class<T> type) {
        return resources.get(type);
    }

    @Override
    public void changed(Object fact) {
        changes.add(fact);
    }

    @Override
    public void publish(String topic, Object payload) {
        events.add(new Event(topic, payload));
    }

    @Override
    public <R> R ask(Query<R> query) {
        return way.answer(query, this);
    }

    @Override
    public <R> R perform(Action<R> action) {
        Outcome<R> outcome = way.go(action, new OpenWork(way, resources, clock, within(null), null, takesBack));
        demandDone(outcome);
        return outcome.result();
    }

    private static void demandDone(Outcome<?> outcome) {
        if (outcome.status() != Outcome.Status.DONE) {
            List<Reason> reasons = outcome.verdict().reasons();
            throw new RefusedException(
                    reasons.isEmpty()
                            ? Reason.ofSafetyCore(MESSAGES.text("part.refused", outcome.action()))
                            : reasons.get(0));
        }
    }
}
