package org.twinrail.core.internal.people;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.Person;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;

/** Takes back what was recorded of people and departments, while nothing refers to what was new. */
@Component
public final class PeopleUndo implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(PeopleUndo.class);

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawPerson.class,
                (input, work) -> deed("person.withdraw", ObjectRef.of("person", input.login()), work),
                PeopleUndo::withdraw);
        registrar.action(
                RestorePerson.class,
                (input, work) -> deed(
                        "person.restore", ObjectRef.of("person", input.before().login()), work),
                PeopleUndo::restore);
        registrar.action(
                WithdrawDepartment.class,
                (input, work) -> deed("department.withdraw", ObjectRef.of("department", input.code()), work),
                PeopleUndo::withdraw);
        registrar.action(
                RestoreDepartment.class,
                (input, work) -> deed(
                        "department.restore",
                        ObjectRef.of("department", input.before().code()),
                        work),
                PeopleUndo::restore);
    }

    private static List<?> deed(String action, ObjectRef object, Work work) {
        return List.of(Deed.undo(action, object, work.takesBack()));
    }

    private static Void withdraw(WithdrawPerson input, Work work) {
        PersonEntity person = person(input.login(), work);
        work.checkVersion(person.version);
        return remove(person, ObjectRef.of("person", person.login), work);
    }

    private static Void withdraw(WithdrawDepartment input, Work work) {
        DepartmentEntity department = department(input.code(), work);
        work.checkVersion(department.version);
        return remove(department, ObjectRef.of("department", department.code), work);
    }

    private static Void remove(Object entity, ObjectRef object, Work work) {
        List<Referrer.Reference> references = work.ask(new ListReferences(object));
        if (!references.isEmpty()) {
            throw new RefusedException(
                    Reason.ofSafetyCore(MESSAGES.text("used", object.id(), Referrer.Reference.all(references))));
        }
        EntityManager database = work.resource(EntityManager.class);
        database.remove(entity);
        database.flush();
        return null;
    }

    private static Recorded restore(RestorePerson input, Work work) {
        Person before = input.before();
        PersonEntity person = person(before.login(), work);
        work.checkVersion(person.version);
        Person now = person.view();
        person.name = before.name();
        person.department = before.department();
        person.manager = before.manager();
        person.region = before.region();
        person.email = before.email();
        person.roles = PersonEntity.joined(before.roles());
        person.active = before.active();
        return restored(ObjectRef.of("person", person.login), new RestorePerson(now), () -> person.version, work);
    }

    private static Recorded restore(RestoreDepartment input, Work work) {
        Department before = input.before();
        DepartmentEntity department = department(before.code(), work);
        work.checkVersion(department.version);
        Department now = department.view();
        department.nameZh = before.name().zh();
        department.nameEn = before.name().en();
        department.rail = before.rail();
        department.head = before.head();
        return restored(
                ObjectRef.of("department", department.code),
                new RestoreDepartment(now),
                () -> department.version,
                work);
    }

    private static Recorded restored(ObjectRef object, Action<?> inverse, LongSupplier version, Work work) {
        work.resource(EntityManager.class).flush();
        Recorded restored = new Recorded(object, Recorded.Change.UPDATED, version.getAsLong());
        work.undoneBy(inverse, object, restored.version());
        return restored;
    }

    private static PersonEntity person(String login, Work work) {
        PersonEntity person = work.resource(EntityManager.class).find(PersonEntity.class, login);
        if (person == null) {
            throw new InvalidInputException("login", MESSAGES.text("person.unknown", login));
        }
        return person;
    }

    private static DepartmentEntity department(String code, Work work) {
        DepartmentEntity department = work.resource(EntityManager.class).find(DepartmentEntity.class, code);
        if (department == null) {
            throw new InvalidInputException("code", MESSAGES.text("department.unknown", code));
        }
        return department;
    }
}
