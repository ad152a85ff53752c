package org.twinrail.coordination.internal.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinrail.api.Actor;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Party;

/** The company's people and departments during one action or query: each is asked for once. Belongs to one thread. */
public final class Directory {
    private static final Messages MESSAGES = Messages.beside(Party.class);

    private final Work work;
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private Map<String, Department> departments;

    public Directory(Work work) {
        this.work = work;
    }

    /** A department by its code. */
    public Optional<Department> department(String code) {
        if (departments == null) {
            departments = work.ask(new ListDepartments()).stream()
                    .collect(Collectors.toMap(Department::code, Function.identity()));
        }
        return Optional.ofNullable(departments.get(code));
    }

    /** A person by login. */
    public Optional<Person> person(String login) {
        return people.computeIfAbsent(login, l -> l.isBlank() ? Optional.empty() : work.ask(new FindPerson(l)));
    }

    /** A department or person by code, with its name; the code itself where nobody has it. */
    public Party party(String code) {
        return new Party(code, name(code));
    }

    private Text name(String code) {
        return department(code)
                .map(Department::name)
                .or(() -> person(code).map(Person::name).map(Text::same))
                .orElseGet(() -> code.equals(Actor.LOCAL_ADMIN) ? MESSAGES.text("party.admin") : Text.same(code));
    }

    /** True where a department or person has the code. */
    public boolean knows(String code) {
        return department(code).isPresent() || person(code).isPresent();
    }

    /** The department a party is or belongs to; empty where nobody knows. */
    public String departmentOf(String party) {
        return department(party)
                .map(Department::code)
                .or(() -> person(party).map(Person::department))
                .orElse("");
    }

    /** The departments of parties, without those nobody knows. */
    public Set<String> departmentsOf(Collection<String> parties) {
        return parties.stream()
                .map(this::departmentOf)
                .filter(d -> !d.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The heads of the departments of parties, by login; departments without a head have none. */
    public List<String> headsOf(Collection<String> parties) {
        return departmentsOf(parties).stream()
                .map(d -> department(d).map(Department::head).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * True where the actor may speak for a party: for oneself; for a department as its head, or as anybody of it while it has none; and as
     * head for a person of one's own department who has left.
     */
    public boolean speaksFor(Actor actor, String party) {
        Optional<Department> department = department(party);
        if (department.isPresent()) {
            return leads(actor, department.get())
                    || (department.get().head() == null && actor.department().equals(party));
        }
        return actor.login().equals(party)
                || hasLeft(party)
                        && department(departmentOf(party))
                                .filter(d -> leads(actor, d))
                                .isPresent();
    }

    private boolean hasLeft(String login) {
        return person(login).filter(p -> !p.active()).isPresent();
    }

    private static boolean leads(Actor actor, Department department) {
        return actor.login().equals(department.head());
    }
}
