package org.twinrail.insight.internal;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.insight.KeepFigures;

/** Has the figures of periods that are over kept, looked for every hour. */
@Component
public final class KeepTimer implements TimedAction {
    @Override
    public String name() {
        return "insight.keep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Action<?> action() {
        return new KeepFigures();
    }
}
