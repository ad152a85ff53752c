package org.twinrail.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.ManualClock;

/**
 * The platform's clock: the system's, or one set by hand where the framework property {@code twinrail.clock} is {@code manual}.
 *
 * <p>The zone is the system's, or the framework property {@code twinrail.zone}.
 */
@Component(service = Clock.class)
public final class PlatformClock extends Clock {
    /** The framework property that chooses the clock. */
    public static final String KIND = "twinrail.clock";

    private static final String ZONE = "twinrail.zone";

    private final Clock source;

    /** Made by Declarative Services. */
    @Activate
    public PlatformClock(BundleContext context) {
        String zone = context.getProperty(ZONE);
        ZoneId zoneId = zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        if ("manual".equals(context.getProperty(KIND))) {
            SetByHand byHand = new SetByHand(Clock.systemUTC().instant(), zoneId);
            context.registerService(ManualClock.class, byHand, null);
            source = byHand.clock();
        } else {
            source = Clock.system(zoneId);
        }
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    /** A clock that stands still until it is moved; the first move may go anywhere, later ones only forward. */
    static final class SetByHand implements ManualClock {
        private final AtomicReference<Instant> now;
        private final ZoneId zone;
        private boolean moved;

        SetByHand(Instant start, ZoneId zone) {
            this.now = new AtomicReference<>(start);
            this.zone = zone;
        }

        @Override
        public synchronized void moveTo(Instant instant) {
            if (moved && instant.isBefore(now.get())) {
                throw new IllegalArgumentException("time does not go back: from " + now.get() + " to " + instant);
            }
            moved = true;
            now.set(instant);
        }

        Clock clock() {
            return new Standing(now, zone);
        }
    }

    private static final class Standing extends Clock {
        private final AtomicReference<Instant> now;
        private final ZoneId zone;

        Standing(AtomicReference<Instant> now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Standing(now, other);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
