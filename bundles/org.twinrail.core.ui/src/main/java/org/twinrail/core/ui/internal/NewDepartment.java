package org.twinrail.core.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;

/** Records a department the company did not have yet. */
@Component
public final class NewDepartment implements WorkbenchCommand {
    @Override
    public String id() {
        return "admin.department.new";
    }

    @Override
    public Text title() {
        return Texts.of("department.new");
    }

    @Override
    public String icon() {
        return "building-2";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public void run(Desk desk) {
        People people = People.of(desk, () -> {});
        people.whenKnown(() -> DepartmentForm.record(desk, people));
    }
}
