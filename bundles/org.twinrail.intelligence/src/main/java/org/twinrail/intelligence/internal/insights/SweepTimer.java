package org.twinrail.intelligence.internal.insights;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.intelligence.SweepInsights;

/** Has candidates looked for every quarter of an hour. */
@Component
public final class SweepTimer implements TimedAction {
    @Override
    public String name() {
        return "intelligence.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Action<?> action() {
        return new SweepInsights();
    }
}
