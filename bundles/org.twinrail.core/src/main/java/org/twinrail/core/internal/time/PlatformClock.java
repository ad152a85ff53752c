package org.twinrail.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.spi.ClockLender;
import org.twinrail.api.spi.ManualClock;

/**
 * The platform's clock: the system's, or one set by hand where the framework property {@code twinrail.clock} is {@code manual}. It can be
 * lent to a thread, for which alone it then tells another time.
 *
 * <p>The zone is the system's, or the framework property {@code twinrail.zone}.
 */
@Component(service = {Clock.class, ClockLender.class})
public final class PlatformClock extends Clock implements ClockLender {
    /** The framework property that chooses the clock. */
    public static final String KIND = "twinrail.clock";

    private static final String ZONE = "twinrail.zone";
    private static final Messages MESSAGES = Messages.beside(PlatformClock.class);

    private final ZoneId zone;
    private final InstantSource source;
    private final AtomicReference<Lent> lent = new AtomicReference<>();

    /** Made by Declarative Services. */
    @Activate
    public PlatformClock(BundleContext context) {
        String named = context.getProperty(ZONE);
        zone = named == null ? ZoneId.systemDefault() : ZoneId.of(named);
        if ("manual".equals(context.getProperty(KIND))) {
            SetByHand byHand = new SetByHand(InstantSource.system().instant());
            context.registerService(ManualClock.class, byHand, null);
            source = byHand;
        } else {
            source = InstantSource.system();
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        InstantSource same = this::instant;
        return same.withZone(other);
    }

    @Override
    public Instant instant() {
        Lent loan = lent.get();
        return loan != null && loan.isMine() ? loan.hands.instant() : source.instant();
    }

    @Override
    public Loan lend() {
        Lent loan = new Lent();
        if (!lent.compareAndSet(null, loan)) {
            throw busy();
        }
        return loan;
    }

    @Override
    public boolean lentToAnother() {
        Lent loan = lent.get();
        return loan != null && !loan.isMine();
    }

    @Override
    public void demandMine() {
        if (lentToAnother()) {
            throw busy();
        }
    }

    private static InvalidInputException busy() {
        return new InvalidInputException("", MESSAGES.text("clock.lent"));
    }

    /** The clock in the hands of the thread that made this. */
    private final class Lent implements Loan {
        private final Thread holder = Thread.currentThread();
        private final SetByHand hands = new SetByHand(source.instant());

        boolean isMine() {
            return Thread.currentThread() == holder;
        }

        @Override
        public void moveTo(Instant instant) {
            if (instant.isAfter(source.instant())) {
                throw new IllegalArgumentException(instant + " is still to come");
            }
            hands.moveTo(instant);
        }

        @Override
        public void close() {
            lent.compareAndSet(this, null);
        }
    }

    /** A clock that stands still until it is moved; the first move may go anywhere, later ones only forward. */
    private static final class SetByHand implements ManualClock, InstantSource {
        private final AtomicReference<Instant> now;
        private boolean moved;

        SetByHand(Instant start) {
            this.now = new AtomicReference<>(start);
        }

        @Override
        public synchronized void moveTo(Instant instant) {
            if (moved && instant.isBefore(now.get())) {
                throw new IllegalArgumentException("time does not go back: from " + now.get() + " to " + instant);
            }
            moved = true;
            now.set(instant);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
