package org.twinrail.crm.internal.pool;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.crm.pool.SweepPool;

/** Has the customers people own swept every quarter of an hour. */
@Component
public final class PoolTimer implements TimedAction {
    @Override
    public String name() {
        return "pool.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Action<?> action() {
        return new SweepPool();
    }
}
