package org.twinrail.uitest.internal;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.spi.ManualClock;

/** Moves the clock of a platform whose time is set by hand; answers the time it was given. */
@Component(service = UnaryOperator.class, property = "twinrail.hands=true")
public final class Hands implements UnaryOperator<String> {
    private final ManualClock clock;

    /** Made by Declarative Services. */
    @Activate
    public Hands(@Reference ManualClock clock) {
        this.clock = clock;
    }

    @Override
    public String apply(String instant) {
        clock.moveTo(Instant.parse(instant));
        return instant;
    }
}
