package org.twinrail.sample.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.spi.ManualClock;
import org.twinrail.api.spi.Timers;

/** Where the company's people work: the Gateway, and the time that passes. Everything they do goes through it and into the chronicle. */
final class Office {
    private final Gateway gateway;
    private final ManualClock hands;
    private final Clock clock;
    private final Timers timers;
    private final Chronicle chronicle = new Chronicle();

    Office(Gateway gateway, ManualClock hands, Clock clock, Timers timers) {
        this.gateway = gateway;
        this.hands = hands;
        this.clock = clock;
        this.timers = timers;
    }

    /** Moves on to an hour of a day and lets what has come due happen. */
    void turnTo(LocalDate day, int hour) {
        hands.moveTo(day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant());
        timers.runDue();
    }

    /** What somebody does; the result where it was done. */
    <R> Optional<R> does(String user, Action<R> action) {
        return Optional.ofNullable(outcome(action, Call.by(user)).result());
    }

    /** What somebody wants to do together with a colleague of the other department. */
    <R> Outcome<R> together(String user, String colleague, Action<R> action) {
        return outcome(action, Call.by(user).with(colleague));
    }

    /** Setting the company up: what must not fail. */
    <R> R sets(String user, Action<R> action) {
        Outcome<R> outcome = outcome(action, Call.by(user));
        if (outcome.status() != Outcome.Status.DONE) {
            throw new IllegalStateException(
                    outcome.action() + " by " + user + ": " + outcome.verdict().reasons());
        }
        return outcome.result();
    }

    <R> R asks(String user, Query<R> query) {
        return gateway.ask(query, Call.by(user));
    }

    private <R> Outcome<R> outcome(Action<R> action, Call call) {
        Outcome<R> outcome = gateway.perform(action, call);
        chronicle.note(call.user(), outcome);
        return outcome;
    }

    Chronicle chronicle() {
        return chronicle;
    }
}
