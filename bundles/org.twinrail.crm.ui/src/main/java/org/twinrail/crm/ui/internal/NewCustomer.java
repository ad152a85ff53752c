package org.twinrail.crm.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;

/** Records a customer nobody knew before, and opens it. */
@Component
public final class NewCustomer implements WorkbenchCommand {
    @Override
    public String id() {
        return "customers.new";
    }

    @Override
    public Text title() {
        return Texts.of("customer.new");
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public String keys() {
        return "ALT+N";
    }

    @Override
    public String perspective() {
        return CustomersPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Desk desk) {
        CustomerForms.create(desk, People.of(desk, () -> {}), "", recorded -> desk.open(recorded.object()));
    }
}
