package org.twinrail.crm.internal.duplicates;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.crm.PrepareDuplicates;

/** Has what duplicates are found by made up step by step, for what was recorded before there was any; once all is there, it finds nothing to do. */
@Component
public final class PrepareTimer implements TimedAction {
    @Override
    public String name() {
        return "crm.duplicates";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Action<?> action() {
        return new PrepareDuplicates();
    }
}
