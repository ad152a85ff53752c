package org.twinrail.coordination.internal.advice;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.coordination.advice.SweepAdvice;

/** Has advice swept every quarter of an hour. */
@Component
public final class AdviceTimer implements TimedAction {
    @Override
    public String name() {
        return "advice.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Action<?> action() {
        return new SweepAdvice();
    }
}
