package org.twinrail.core.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;

/** Records a person who is new to the company. */
@Component
public final class NewPerson implements WorkbenchCommand {
    @Override
    public String id() {
        return "admin.person.new";
    }

    @Override
    public Text title() {
        return Texts.of("person.new");
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public void run(Desk desk) {
        People people = People.of(desk, () -> {});
        people.whenKnown(() -> PersonForm.record(desk, people));
    }
}
