package org.twinrail.sample.internal.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;

/**
 * Has the records of an order recorded by the Gateway, batch by batch. Each has an id made of the order and its number: the same order
 * again goes on where it was broken off.
 */
final class Generation {
    private static final Call CALL = Call.by(Actor.LOCAL_ADMIN);
    /** As many as imports send at once: more in one transaction slows each of them down. */
    private static final int BATCH = 200;

    private final Gateway gateway;
    private final Order order;
    private final LongConsumer progress;
    private final Set<ObjectRef> conflicts = new HashSet<>();
    private long recorded;
    private long repeated;
    private Reason refusal;

    /** A generation whose progress is told in records done. */
    Generation(Gateway gateway, Order order, LongConsumer progress) {
        this.gateway = gateway;
        this.order = order;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param recorded how many records were made
     * @param repeated how many of them an earlier run had made
     * @param conflicts how many conflicts were found in them
     * @param refusal why the rules refused a record, at which it ended; null where none was refused
     */
    record Result(long recorded, long repeated, long conflicts, Reason refusal) {}

    Result run() {
        Records records = new Records(order);
        record("person", Crowd.all().size(), number -> Crowd.all().get((int) number));
        record("customer", order.customers(), records::customer);
        record("touch", order.touches(), records::touch);
        return new Result(recorded, repeated, conflicts.size(), refusal);
    }

    private void record(String kind, long count, LongFunction<Action<?>> made) {
        for (long from = 0; from < count && refusal == null; from += BATCH) {
            List<Gateway.Step> steps = new ArrayList<>(BATCH);
            for (long number = from; number < Math.min(count, from + BATCH); number++) {
                steps.add(new Gateway.Step(made.apply(number), id(kind, number)));
            }
            gateway.performAll(steps, CALL).forEach(this::count);
            progress.accept(recorded);
        }
    }

    private void count(Gateway.Attempt attempt) {
        if (!attempt.problems().isEmpty()) {
            throw new InvalidInputException(attempt.problems());
        }
        Outcome<?> outcome = attempt.outcome();
        if (outcome.status() != Outcome.Status.DONE) {
            refusal = outcome.verdict().reasons().get(0);
            return;
        }
        recorded++;
        repeated += outcome.repeated() ? 1 : 0;
        conflicts.addAll(outcome.raised());
    }

    /** The same in each run of an order; one after the other, for the sake of the index. */
    private UUID id(String kind, long number) {
        String name = order.seed() + "/" + order.customers() + "/" + order.until() + "/" + kind;
        UUID first = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + number);
    }
}
