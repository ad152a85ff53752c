package org.twinrail.crm.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;

/** Captures a lead (D18), from wherever one is. */
@Component
public final class NewLead implements WorkbenchCommand {
    @Override
    public String id() {
        return "leads.new";
    }

    @Override
    public Text title() {
        return Texts.of("lead.capture");
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public String keys() {
        return "ALT+L";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run(Desk desk) {
        People people = People.of(desk, () -> {});
        Stages stages = Stages.of(desk, () -> {});
        new LeadForms(desk, people, stages, lead -> desk.open(ObjectRef.of("lead", lead.number()))).capture("");
    }
}
