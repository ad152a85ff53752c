package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;

/** Opens an opportunity with a customer (D6); the form says who may, where the rules refuse it. */
@Component
public final class NewOpportunity implements WorkbenchCommand {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public NewOpportunity(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "opportunities.new";
    }

    @Override
    public Text title() {
        return Texts.of("opportunity.open");
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public String keys() {
        return "ALT+O";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Desk desk) {
        new OpportunityForms(desk, clock, People.of(desk, () -> {}))
                .create("", false, made -> desk.open(ObjectRef.of("opportunity", made.number())));
    }
}
