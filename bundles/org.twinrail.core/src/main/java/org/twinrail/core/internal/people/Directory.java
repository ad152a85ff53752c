package org.twinrail.core.internal.people;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** Who is who, as the Gateway asks it: actors for logins, names for logins and department codes. */
public final class Directory {
    private static final Messages MESSAGES = Messages.beside(Directory.class);

    private final EntityManager database;

    /** The directory as the open transaction sees it. */
    public Directory(EntityManager database) {
        this.database = database;
    }

    /**
     * The actor with a login; the local administrator always exists.
     *
     * @throws InvalidInputException when nobody has the login, or they have left
     */
    public Actor actor(String login, String parameter) {
        if (Actor.LOCAL_ADMIN.equals(login)) {
            return new Actor(login, login, "", Set.of(Actor.ADMIN));
        }
        PersonEntity person = database.find(PersonEntity.class, login);
        if (person == null) {
            throw new InvalidInputException(parameter, MESSAGES.text("person.unknown", login));
        }
        if (!person.active) {
            throw new InvalidInputException(parameter, MESSAGES.text("person.left", login));
        }
        return new Actor(login, person.name, person.department, person.roles());
    }

    /** The department of a login; empty where nobody has it. */
    public String departmentOf(String login) {
        PersonEntity person = database.find(PersonEntity.class, login);
        return person == null ? "" : person.department;
    }

    /** The login of a department's head; nothing where the place is vacant or there is no such department. */
    public Optional<String> headOf(String code) {
        return Optional.ofNullable(database.find(DepartmentEntity.class, code)).map(d -> d.head);
    }

    /** True where there is such a department. */
    public boolean isDepartment(String code) {
        return database.find(DepartmentEntity.class, code) != null;
    }

    /** A login or department code as people read it: a person with their department, a department with its head. */
    public Text nameOf(String loginOrCode) {
        PersonEntity person = database.find(PersonEntity.class, loginOrCode);
        if (person != null) {
            return MESSAGES.text("person.shown", person.name, departmentName(person.department));
        }
        DepartmentEntity department = database.find(DepartmentEntity.class, loginOrCode);
        if (department == null) {
            return Text.same(loginOrCode);
        }
        PersonEntity head = department.head == null ? null : database.find(PersonEntity.class, department.head);
        Text name = new Text(department.nameZh, department.nameEn);
        return head == null ? name : MESSAGES.text("department.shown", name, head.name);
    }

    /** The name of a department; the code itself where there is none. */
    public Text departmentName(String code) {
        DepartmentEntity department = database.find(DepartmentEntity.class, code);
        return department == null ? Text.same(code) : new Text(department.nameZh, department.nameEn);
    }
}
