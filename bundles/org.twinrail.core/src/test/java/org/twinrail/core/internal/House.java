package org.twinrail.core.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.requests.Request;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.Explainer;
import org.twinrail.api.spi.Review;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Timers;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.core.internal.absences.AbsenceOperations;
import org.twinrail.core.internal.audit.AuditOperations;
import org.twinrail.core.internal.audit.Undoing;
import org.twinrail.core.internal.gateway.CatalogueComponent;
import org.twinrail.core.internal.gateway.GatewayComponent;
import org.twinrail.core.internal.gateway.OperationRegistry;
import org.twinrail.core.internal.gateway.Reviews;
import org.twinrail.core.internal.gateway.Witnesses;
import org.twinrail.core.internal.outbox.OutboxPump;
import org.twinrail.core.internal.people.PeopleOperations;
import org.twinrail.core.internal.people.PeopleReferrer;
import org.twinrail.core.internal.people.PeopleUndo;
import org.twinrail.core.internal.requests.RequestOperations;
import org.twinrail.core.internal.time.PlatformTimers;
import org.twinrail.core.internal.time.TimerOperations;
import org.twinrail.core.notes.ListNotes;
import org.twinrail.core.notes.NoteOperations;

/**
 * The core as it runs, on a real database, with a small domain of notes and with rules a test writes by itself.
 *
 * <p>There work: 孟丽 {@code meng} (head) and 王五 {@code wang} in marketing, 宋强 {@code song} (head), 张三 {@code zhang} and 李四
 * {@code li} in sales, 高远 {@code gao} in management, which has no head; 老钱 {@code qian} has left sales.
 */
public final class House implements AutoCloseable {
    public final HandClock clock = new HandClock();
    public final FakeRules rules = new FakeRules();
    public final SentEvents events = new SentEvents();
    public final OperationRegistry registry = new OperationRegistry();
    public final Catalogue catalogue = new CatalogueComponent(registry);
    /** As the Gateway uses them; the sending of events has its own. */
    public final WatchedTransactions transactions;

    public final Gateway gateway;

    private final OutboxPump outbox;
    private final GatewayComponent door;
    private final PlatformTimers platformTimers;
    private final List<Review> reviews = new ArrayList<>();
    private final List<DeedFacts> witnesses = new ArrayList<>();
    private final List<TimedAction> timed = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private Consumer<Work> atTheEnd = work -> {};

    /** On the database of all tests, emptied. */
    public House() {
        this(SharedStore.emptied());
    }

    private House(Transactions database) {
        transactions = new WatchedTransactions(database);
        registry.addProvider(Injected.into(new AuditOperations(), "explainers", explainers));
        registry.addProvider(Injected.into(new Undoing(), "referrers", List.of(new PeopleReferrer())));
        registry.addProvider(new PeopleOperations());
        registry.addProvider(new PeopleUndo());
        registry.addProvider(new AbsenceOperations());
        registry.addProvider(new RequestOperations());
        registry.addProvider(new TimerOperations());
        registry.addProvider(new NoteOperations(work -> atTheEnd.accept(work)));
        outbox = new OutboxPump(database, events);
        Reviews asked = Injected.into(new Reviews(), "reviews", reviews);
        ClockLender lender = new NeverLent();
        Witnesses known = Injected.into(new Witnesses(), "witnesses", witnesses);
        door = new GatewayComponent(transactions, rules, clock, lender, registry, asked, known, outbox);
        gateway = door;
        platformTimers = Injected.into(
                new PlatformTimers(door, clock, lender, new Framework(Map.of("twinrail.clock", "manual")).context()),
                "timers",
                timed);
    }

    /** What the handler that writes notes does after it has changed one. */
    public void atTheEnd(Consumer<Work> more) {
        atTheEnd = more;
    }

    /** Adds a review. */
    public void review(Review review) {
        reviews.add(review);
    }

    /** Adds somebody who knows something of deeds. */
    public void witness(DeedFacts witness) {
        witnesses.add(witness);
    }

    /** Adds a timer. */
    public void timer(TimedAction timer) {
        timed.add(timer);
    }

    /** Adds an explainer. */
    public void explainer(Explainer explainer) {
        explainers.add(explainer);
    }

    public Timers timers() {
        return platformTimers;
    }

    public <R> Outcome<R> does(String user, Action<R> action) {
        return gateway.perform(action, Call.by(user));
    }

    public <R> Outcome<R> does(String user, UUID id, Action<R> action) {
        return gateway.perform(action, Call.by(user).withId(id));
    }

    public <R> R asks(Query<R> query) {
        return gateway.ask(query, Call.by(Actor.LOCAL_ADMIN));
    }

    /** The notes as {@code code=words}. */
    public List<String> notes() {
        return asks(new ListNotes());
    }

    /** The audit, the newest first. */
    public List<ListAudit.Entry> audit() {
        return asks(new ListAudit(null, null, null, null, 1000, null));
    }

    /** The audit as {@code user action STATUS}, in words that can be compared. */
    public List<String> auditLines() {
        return audit().stream()
                .map(e -> e.user() + " " + e.action() + " " + e.status())
                .sorted()
                .toList();
    }

    /** All requests, whatever became of them. */
    public List<Request> requests() {
        return asks(new ListRequests(null, null, true));
    }

    /** The topics that wait to be sent. */
    public List<String> unsent() {
        return transactions.read(resources -> resources
                .get(EntityManager.class)
                .createQuery("select e.topic from OutboxEntity e order by e.createdAt, e.ordinal", String.class)
                .getResultList());
    }

    /** The same company in the next process, a second later: what the last one kept is there, what it held in memory is not. */
    public House nextProcess() {
        close();
        House next = new House(SharedStore.asItIs());
        next.clock.pass(Duration.between(next.clock.instant(), clock.instant()).plusSeconds(1));
        return next;
    }

    /** Waits until what was asked to be sent is sent; nothing is sent afterwards. */
    public List<String> sent() {
        stopSending();
        return events.sent();
    }

    /** From now on events are kept and not sent, as where a process ends. */
    public void stopSending() {
        try {
            outbox.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        stopSending();
        door.close();
        try {
            platformTimers.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
