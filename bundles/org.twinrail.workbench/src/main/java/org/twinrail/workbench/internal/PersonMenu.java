package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twinrail.api.Actor;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;

/** Who works in the window; the local administrator can work as anybody of the company, which the audit shows as that person's work. */
final class PersonMenu {
    private final Workbench workbench;

    PersonMenu(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Shows the person's name instead of the login. */
    void name(ToolItem item, ToolBar tools) {
        if (workbench.window().user().equals(Actor.LOCAL_ADMIN)) {
            item.setText(workbench.say(People.localAdmin()));
        }
        workbench
                .window()
                .work()
                .ask(
                        new ListPeople(null, true),
                        people -> people.stream()
                                .filter(p -> p.login().equals(workbench.window().user()))
                                .findFirst()
                                .ifPresent(p -> {
                                    if (!item.isDisposed()) {
                                        item.setText(p.name());
                                        tools.getParent().layout(true, true);
                                    }
                                }),
                        workbench.window()::failed);
    }

    void open(ToolBar tools, ToolItem item) {
        if (!workbench.window().client().user().equals(Actor.LOCAL_ADMIN)) {
            return;
        }
        workbench
                .window()
                .work()
                .ask(new ListDepartments(), departments -> open(tools, item, departments), workbench.window()::failed);
    }

    private void open(ToolBar tools, ToolItem item, List<Department> departments) {
        Map<String, String> names = departments.stream()
                .collect(Collectors.toMap(Department::code, department -> workbench.say(department.name())));
        workbench
                .window()
                .work()
                .ask(
                        new ListPeople(null, false),
                        people -> {
                            if (!item.isDisposed()) {
                                Popup.show(menu(tools, people, names), tools, item);
                            }
                        },
                        workbench.window()::failed);
    }

    private Menu menu(ToolBar tools, List<Person> people, Map<String, String> departments) {
        Menu menu = Popup.of(tools, "person.menu");
        add(menu, Actor.LOCAL_ADMIN, workbench.say(People.localAdmin()));
        for (Person person : people) {
            add(
                    menu,
                    person.login(),
                    person.name() + "  " + departments.getOrDefault(person.department(), person.department()));
        }
        return menu;
    }

    private void add(Menu menu, String login, String words) {
        MenuItem item = Looks.named(new MenuItem(menu, SWT.RADIO), "person." + login);
        item.setText(words);
        item.setSelection(login.equals(workbench.window().user()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !login.equals(workbench.window().user())) {
                workbench.window().work().later(() -> workbench.window().workAs(login));
            }
        });
    }
}
