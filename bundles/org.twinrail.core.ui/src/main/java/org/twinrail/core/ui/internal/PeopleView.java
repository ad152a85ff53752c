package org.twinrail.core.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The people of the company; a double click changes one. */
@Component
public final class PeopleView implements ViewFactory {
    @Override
    public String id() {
        return "admin.people";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("admin.people");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        PagedTable<Person> table = new PagedTable<>(
                parent,
                desk,
                "admin.people.table",
                PagedTable.Source.whole(all -> desk.ask(new ListPeople(null, true), all)));
        People people = People.of(desk, table::reload);
        table.column("login", Texts.of("column.login"), 110, null, Person::login)
                .column("name", Texts.of("column.name"), 130, null, Person::name)
                .column("department", Texts.of("column.department"), 130, null, p -> people.name(p.department()))
                .column("manager", Texts.of("column.manager"), 130, null, p -> people.name(p.manager()))
                .column("region", Texts.of("column.region"), 100, null, Person::region)
                .column("roles", Texts.of("column.roles"), 180, null, p -> Roles.names(p.roles(), desk))
                .toned(
                        "active",
                        Texts.of("column.active"),
                        90,
                        null,
                        p -> desk.say(Texts.of(p.active() ? "person.active" : "person.left")),
                        p -> p.active() ? Tone.QUIET : Tone.WARNING)
                .whenOpened(person -> PersonForm.change(desk, people, person))
                .whenEmpty(Texts.of("people.empty"))
                .open();
        desk.whenChanged(table::refresh);
    }
}
