package org.twinrail.crm.internal.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.api.Actor;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;

/** Who works where, asked of the core once per login and action. */
public final class Staff {
    private final Work work;
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private List<Department> departments;

    /** The people as one action sees them. */
    public Staff(Work work) {
        this.work = work;
    }

    /** The department of a login; empty where nobody has it. */
    public String departmentOf(String login) {
        return find(login).map(Person::department).orElse("");
    }

    /** The name of a login's person; the login itself where nobody has it. */
    public String nameOf(String login) {
        return find(login).map(Person::name).orElse(login);
    }

    /** The person with a login; nothing where nobody has it. */
    public Optional<Person> find(String login) {
        return Inputs.blank(login) ? Optional.empty() : people.computeIfAbsent(login, l -> work.ask(new FindPerson(l)));
    }

    /** The department meant by a login or a department's code; empty where neither exists. */
    public String departmentOfEither(String loginOrCode) {
        return department(loginOrCode).map(Department::code).orElseGet(() -> departmentOf(loginOrCode));
    }

    /** The rail a department runs on; {@code NONE} where there is no such department. */
    public Department.Rail railOf(String code) {
        return department(code).map(Department::rail).orElse(Department.Rail.NONE);
    }

    /**
     * The login as given, without blanks around it; null stays null and empty means nobody.
     *
     * @throws org.twinrail.api.InvalidInputException when nobody has it
     */
    public String known(String parameter, String login) {
        String name = login == null ? null : login.strip();
        if (!Inputs.blank(name) && !name.equals(Actor.LOCAL_ADMIN) && find(name).isEmpty()) {
            throw Complaints.invalid(parameter, "person.unknown", name);
        }
        return name;
    }

    /**
     * The login or department as given, without blanks around it; null stays null and empty means nobody.
     *
     * @throws org.twinrail.api.InvalidInputException when neither exists
     */
    public String receiver(String parameter, String loginOrCode) {
        String name = loginOrCode == null ? null : loginOrCode.strip();
        if (Inputs.blank(name) || department(name).isPresent()) {
            return name;
        }
        if (find(name).isEmpty()) {
            throw Complaints.invalid(parameter, "receiver.unknown", name);
        }
        return name;
    }

    /**
     * The login or department as given, where something can be given to it now.
     *
     * @throws org.twinrail.api.InvalidInputException when the person has left
     */
    public String assignable(String parameter, String loginOrCode) {
        if (!find(loginOrCode).map(Person::active).orElse(true)) {
            throw Complaints.invalid(parameter, "person.left", loginOrCode);
        }
        return loginOrCode;
    }

    /**
     * The code of a department, without blanks around it.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none
     */
    public String knownDepartment(String parameter, String code) {
        String name = code.strip();
        return department(name)
                .map(Department::code)
                .orElseThrow(() -> Complaints.invalid(parameter, "department.unknown", name));
    }

    private Optional<Department> department(String code) {
        if (departments == null) {
            departments = work.ask(new ListDepartments());
        }
        return departments.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
