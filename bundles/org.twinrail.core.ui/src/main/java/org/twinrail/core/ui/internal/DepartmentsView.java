package org.twinrail.core.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The departments with the rail each runs on and who heads it; a double click changes one. */
@Component
public final class DepartmentsView implements ViewFactory {
    @Override
    public String id() {
        return "admin.departments";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("admin.departments");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        PagedTable<Department> table = new PagedTable<>(
                parent,
                desk,
                "admin.departments.table",
                PagedTable.Source.whole(all -> desk.ask(new ListDepartments(), all)));
        People people = People.of(desk, table::reload);
        table.column("code", Texts.of("column.code"), 110, null, Department::code)
                .column("name", Texts.of("column.name"), 160, null, d -> desk.say(d.name()))
                .column("rail", Texts.of("column.rail"), 180, null, d -> desk.say(Texts.of("rail." + d.rail())))
                .column("head", Texts.of("column.head"), 140, null, d -> people.name(d.head()))
                .whenOpened(department -> DepartmentForm.change(desk, people, department))
                .open();
        desk.whenChanged(table::refresh);
    }
}
