package org.twinrail.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Actor;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;

/** The people and departments of the company as a window shows them: by name, not by login. Belongs to its UI thread. */
public final class People {
    private static final String KEPT = "twinrail.people";
    private static final Messages MESSAGES = Messages.beside(People.class);

    private final Desk desk;
    private Map<String, Person> people = Map.of();
    private Map<String, Department> departments = Map.of();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean known;

    private People(Desk desk) {
        this.desk = desk;
    }

    /**
     * The people, asked for anew; until they are there, those the window knew before stand in for them.
     *
     * @param known called when they are there
     */
    public static People of(Desk desk, Runnable known) {
        People people = new People(desk);
        Shell shell = desk.shell();
        if (shell.getData(KEPT) instanceof People before && before.desk.user().equals(desk.user())) {
            people.people = before.people;
            people.departments = before.departments;
        }
        people.whenKnown(known);
        desk.ask(new ListDepartments(), all -> {
            people.departments = map(all, Department::code);
            desk.ask(new ListPeople(null, true), everybody -> {
                people.people = map(everybody, Person::login);
                people.known = true;
                shell.setData(KEPT, people);
                people.waiting.forEach(Runnable::run);
                people.waiting.clear();
            });
        });
        return people;
    }

    private static <T> Map<String, T> map(List<T> all, java.util.function.Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    /** Calls somebody once they are known; at once where they are. */
    public void whenKnown(Runnable listener) {
        if (known) {
            listener.run();
        } else {
            waiting.add(listener);
        }
    }

    /** The name behind a login or the code of a department; what was given where there is none. */
    public String name(String loginOrDepartment) {
        if (loginOrDepartment == null) {
            return "";
        }
        Person person = people.get(loginOrDepartment);
        if (person != null) {
            return person.name();
        }
        if (loginOrDepartment.equals(Actor.LOCAL_ADMIN)) {
            return desk.say(localAdmin());
        }
        Department department = departments.get(loginOrDepartment);
        return department == null ? loginOrDepartment : desk.say(department.name());
    }

    /** What the local administrator is called, who need not be one of the people. */
    public static Text localAdmin() {
        return MESSAGES.text("person.admin");
    }

    /** A person by login. */
    public Optional<Person> person(String login) {
        return Optional.ofNullable(people.get(login));
    }

    /** A department by code. */
    public Optional<Department> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    /** Those who are there, by department and name. */
    public List<Person> active() {
        return people.values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::department).thenComparing(Person::name))
                .toList();
    }

    /** The departments, by code. */
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }
}
