package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;

/** Sets what a person is to win in a period (D28), from wherever one is. */
@Component
public final class SetTargetCommand implements WorkbenchCommand {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public SetTargetCommand(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "incentives.target";
    }

    @Override
    public Text title() {
        return Texts.of("target.title");
    }

    @Override
    public String icon() {
        return "target";
    }

    @Override
    public void run(Desk desk) {
        PeriodForms.target(
                desk, clock, null, Periods.Unit.QUARTER.of(LocalDate.now(clock)).code());
    }
}
