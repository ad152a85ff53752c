package org.twinrail.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Timers;
import org.twinrail.core.internal.requests.LapseRequest;
import org.twinrail.core.internal.requests.OverdueRequests;

/** Runs timed actions through the Gateway when they are due. A timer that fails is logged and tried again at its next time. */
@Component(service = Timers.class, immediate = true)
public final class PlatformTimers implements Timers {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformTimers.class);
    private static final Call SYSTEM = Call.by(Actor.LOCAL_ADMIN);
    private static final int TICK_SECONDS = 30;

    private final Gateway gateway;
    private final Clock clock;
    private final ClockLender lender;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "twinrail-timers");
        thread.setDaemon(true);
        return thread;
    });

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<TimedAction> timers = List.of();

    /** Made by Declarative Services; ticks by itself only where time goes by itself. */
    @Activate
    public PlatformTimers(
            @Reference Gateway gateway, @Reference Clock clock, @Reference ClockLender lender, BundleContext context) {
        this.gateway = gateway;
        this.clock = clock;
        this.lender = lender;
        if (!"manual".equals(context.getProperty(PlatformClock.KIND))) {
            ticker.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void tick() {
        try {
            if (!lender.lentToAnother()) {
                runDue();
            }
        } catch (RuntimeException fault) {
            LOG.error("the timers could not be run; they are tried again in {} seconds", TICK_SECONDS, fault);
        }
    }

    @Override
    public synchronized int runDue() {
        return endOverdueWaits() + runDueTimers();
    }

    private int runDueTimers() {
        Map<String, Instant> lastRuns = gateway.ask(new LastRuns(), SYSTEM);
        Instant now = clock.instant();
        List<TimedAction> due = timers.stream()
                .filter(t -> !lastRuns.getOrDefault(t.name(), Instant.EPOCH)
                        .plus(t.every())
                        .isAfter(now))
                .sorted(Comparator.comparing((TimedAction t) -> lastRuns.getOrDefault(t.name(), Instant.EPOCH))
                        .thenComparing(TimedAction::name))
                .toList();
        due.forEach(this::run);
        return due.size();
    }

    private void run(TimedAction timer) {
        try {
            Outcome<?> outcome = gateway.perform(timer.action(), SYSTEM);
            LOG.debug("timer {}: {}", timer.name(), outcome.status());
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("timer {} of {} failed", timer.name(), timer.getClass().getName(), fault);
        }
        gateway.perform(new NoteRun(timer.name()), SYSTEM);
    }

    private int endOverdueWaits() {
        List<UUID> overdue = gateway.ask(new OverdueRequests(), SYSTEM);
        overdue.forEach(this::endWait);
        return overdue.size();
    }

    private void endWait(UUID request) {
        String fault;
        try {
            Outcome<?> outcome = gateway.perform(new LapseRequest(request, null), SYSTEM);
            fault = outcome.status() == Outcome.Status.REFUSED
                    ? outcome.verdict().reasons().get(0).text().zh()
                    : null;
        } catch (InvalidInputException invalid) {
            fault = invalid.problems().get(0).what().zh();
        }
        if (fault != null) {
            gateway.perform(new LapseRequest(request, fault), SYSTEM);
        }
    }

    /** Stops ticking; a run under way ends by itself. */
    @Deactivate
    public void stop() throws InterruptedException {
        ticker.shutdown();
        if (!ticker.awaitTermination(5, TimeUnit.SECONDS)) {
            ticker.shutdownNow();
        }
    }
}
