package org.twinrail.core.internal.gateway;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Keys;
import org.twinrail.api.Messages;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.Transactions;
import org.twinrail.core.internal.outbox.OutboxPump;

/** The one door: opens a transaction for each action and sends it on its {@link Way}. */
@Component(service = Gateway.class)
public final class GatewayComponent implements Gateway {
    private static final Messages MESSAGES = Messages.beside(GatewayComponent.class);
    private static final int TRIES = 5;

    private final Transactions transactions;
    private final RuleEngine rules;
    private final Clock clock;
    private final OutboxPump outbox;
    private final Constraints constraints = new Constraints();
    private final Way way;

    /** Made by Declarative Services. */
    @Activate
    public GatewayComponent(
            @Reference Transactions transactions,
            @Reference RuleEngine rules,
            @Reference Clock clock,
            @Reference ClockLender lender,
            @Reference OperationRegistry registry,
            @Reference Reviews reviews,
            @Reference Witnesses witnesses,
            @Reference OutboxPump outbox) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
        this.outbox = outbox;
        this.way = new Way(registry, constraints, new Boundary(rules, witnesses), reviews, lender);
    }

    /** Lets the validator go. */
    @Deactivate
    public void close() {
        constraints.close();
    }

    @Override
    @SuppressWarnings("unchecked") // a refused outcome has no result, so it is an outcome of any result type
    public <R> Outcome<R> perform(Action<R> action, Call call) {
        way.check(action);
        Call identified = call.actionId() == null ? call.withId(Keys.next()) : call;
        Outcome<R> outcome;
        try {
            outcome = retrying(resources -> way.go(action, open(resources, identified)));
        } catch (RefusedException | RuleEngine.RuleStoppedException refusal) {
            Verdict verdict = refusal(refusal);
            outcome = (Outcome<R>) retrying(resources -> way.refused(action, verdict, open(resources, identified)));
        }
        outbox.wake();
        return outcome;
    }

    @Override
    public List<Attempt> performAll(List<Step> steps, Call call) {
        List<Attempt> attempts = new Batch(
                        steps, (some, failed) -> retrying(resources -> run(some, call, resources, failed)), step -> {
                            try {
                                return new Attempt(perform(step.action(), call.withId(step.actionId())), List.of());
                            } catch (InvalidInputException invalid) {
                                return new Attempt(null, invalid.problems());
                            }
                        })
                .attempts();
        outbox.wake();
        return attempts;
    }

    @Override
    public List<Attempt> rehearse(List<Step> steps, Call call) {
        // One transaction for all, so that a step finds what those before it made, also where one between them failed.
        return transactions.read(resources ->
                steps.stream().map(step -> rehearsed(step, call, resources)).toList());
    }

    private Attempt rehearsed(Step step, Call call, Transactions.Resources resources) {
        Call identified = call.withId(step.actionId());
        try {
            return new Attempt(
                    resources
                            .get(Transactions.Undo.class)
                            .whereItFails(() -> way.go(step.action(), open(resources, identified))),
                    List.of());
        } catch (InvalidInputException invalid) {
            return new Attempt(null, invalid.problems());
        } catch (RefusedException | RuleEngine.RuleStoppedException refusal) {
            return new Attempt(way.refused(step.action(), refusal(refusal), open(resources, identified)), List.of());
        }
    }

    private List<Attempt> run(List<Step> steps, Call call, Transactions.Resources resources, Batch.Failed failed) {
        List<Attempt> attempts = new ArrayList<>();
        for (Step step : steps) {
            failed.at(attempts.size());
            attempts.add(new Attempt(way.go(step.action(), open(resources, call.withId(step.actionId()))), List.of()));
            forgetWritten(resources);
        }
        return attempts;
    }

    /** What a step has written need not be looked through for changes by each step after it. */
    private static void forgetWritten(Transactions.Resources resources) {
        EntityManager database = resources.get(EntityManager.class);
        database.flush();
        database.clear();
    }

    @Override
    public Verdict preview(Action<?> action, Call call) {
        way.check(action);
        return transactions.read(resources -> way.preview(action, open(resources, call)));
    }

    @Override
    public <R> R ask(Query<R> query, Call call) {
        return transactions.read(resources -> way.answer(query, open(resources, call)));
    }

    private OpenWork open(Transactions.Resources resources, Call call) {
        return new OpenWork(way, resources, clock, call, null);
    }

    /** An action that met another on the same object begins anew from what is stored now; the rules are asked again. */
    private <T> T retrying(Function<Transactions.Resources, T> body) {
        Transactions.ConcurrentChangeException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return transactions.write(body);
            } catch (Transactions.ConcurrentChangeException clash) {
                last = clash;
            }
        }
        InvalidInputException busy = new InvalidInputException("", MESSAGES.text("busy"));
        busy.initCause(last);
        throw busy;
    }

    private Verdict refusal(RuntimeException refusal) {
        Reason reason = refusal instanceof RefusedException refused
                ? refused.reason()
                : stopped((RuleEngine.RuleStoppedException) refusal);
        return new Verdict(Effect.REFUSE, List.of(reason), List.of(), version());
    }

    private static Reason stopped(RuleEngine.RuleStoppedException stop) {
        return new Reason(stop.rule(), stop.text(), null);
    }

    private String version() {
        try {
            return rules.version(RuleEngine.BOUNDARY);
        } catch (RuleEngine.RuleStoppedException broken) {
            return "";
        }
    }
}
