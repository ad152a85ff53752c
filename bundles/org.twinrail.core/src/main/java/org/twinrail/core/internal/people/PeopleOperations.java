package org.twinrail.core.internal.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordDepartment;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/**
 * Departments and people: records and lists them.
 *
 * <p>Changes are flushed as they are made, so lists need not look for unsaved ones first: every action asks for departments, and in a batch
 * of many actions that look would cost more than the actions.
 */
@Component
public final class PeopleOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(PeopleOperations.class);

    @Override
    public void register(Registrar registrar) {
        registrar.action(RecordDepartment.class, administer("department.record"), this::recordDepartment);
        registrar.action(RecordPerson.class, administer("person.record"), this::recordPerson);
        registrar.query(FindPerson.class, this::findPerson);
        registrar.query(
                PersonExists.class, (query, work) -> database(work).find(PersonEntity.class, query.login()) != null);
        registrar.query(ListPeople.class, this::listPeople);
        registrar.query(ListDepartments.class, this::listDepartments);
    }

    private static <A> Subject<A> administer(String action) {
        return (input, work) -> List.of(Deed.of(action, Deed.ADMINISTER));
    }

    private static EntityManager database(Work work) {
        return work.resource(EntityManager.class);
    }

    private Recorded recordDepartment(RecordDepartment input, Work work) {
        EntityManager database = database(work);
        DepartmentEntity department = database.find(DepartmentEntity.class, input.code());
        boolean isNew = department == null;
        if (isNew) {
            requireNobodys(database, input.code());
            department = new DepartmentEntity();
            department.code = input.code();
        } else {
            work.checkVersion(department.version);
        }
        String head = placed(input.head(), department.head);
        if (input.head() != null && head != null) {
            requirePerson(database, "head", head);
        }
        Department before = isNew ? null : department.view();
        department.nameZh = input.nameZh().strip();
        department.nameEn = input.nameEn().strip();
        department.rail = input.rail();
        department.head = head;
        store(database, department, isNew);
        Recorded recorded = recorded(
                ObjectRef.of("department", input.code()),
                isNew,
                department.view().equals(before),
                department.version);
        work.undoneBy(recorded, new WithdrawDepartment(input.code()), new RestoreDepartment(before));
        return recorded;
    }

    private Recorded recordPerson(RecordPerson input, Work work) {
        EntityManager database = database(work);
        String login = input.login().strip();
        if (database.find(DepartmentEntity.class, input.department()) == null) {
            throw new InvalidInputException("department", MESSAGES.text("department.unknown", input.department()));
        }
        if (database.find(DepartmentEntity.class, login) != null) {
            throw new InvalidInputException("login", MESSAGES.text("login.is.department", login));
        }
        PersonEntity person = database.find(PersonEntity.class, login);
        boolean isNew = person == null;
        if (isNew) {
            person = new PersonEntity();
            person.login = login;
        } else {
            work.checkVersion(person.version);
        }
        Person before = isNew ? null : person.view();
        person.name = input.name().strip();
        person.department = input.department();
        person.manager = placed(input.manager(), person.manager);
        person.region = given(input.region(), person.region);
        person.email = given(input.email(), person.email);
        person.roles = input.roles() == null ? person.roles : PersonEntity.joined(input.roles());
        person.active = input.active() == null ? person.active : input.active();
        store(database, person, isNew);
        Recorded recorded =
                recorded(ObjectRef.of("person", login), isNew, person.view().equals(before), person.version);
        work.undoneBy(recorded, new WithdrawPerson(login), new RestorePerson(before));
        return recorded;
    }

    private static String given(String value, String present) {
        return value == null ? present : value.strip();
    }

    /** Flushes, so that the version is the one after the change; an entity that did not change keeps its version. */
    private static void store(EntityManager database, Object entity, boolean isNew) {
        if (isNew) {
            database.persist(entity);
        }
        database.flush();
    }

    private static Recorded recorded(ObjectRef object, boolean isNew, boolean same, long version) {
        Recorded.Change change =
                isNew ? Recorded.Change.CREATED : same ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED;
        return new Recorded(object, change, version);
    }

    /** Rules name people and departments alike, so what names one cannot name the other. */
    private static void requireNobodys(EntityManager database, String code) {
        if (database.find(PersonEntity.class, code) != null) {
            throw new InvalidInputException("code", MESSAGES.text("code.is.login", code));
        }
    }

    private static void requirePerson(EntityManager database, String parameter, String login) {
        if (database.find(PersonEntity.class, login) == null) {
            throw new InvalidInputException(parameter, MESSAGES.text("person.unknown", login));
        }
    }

    /** Who holds a place from now on; null for nobody. */
    private static String placed(String login, String present) {
        String holder = given(login, present);
        return holder == null || holder.isEmpty() ? null : holder;
    }

    private Optional<Person> findPerson(FindPerson query, Work work) {
        return Optional.ofNullable(database(work).find(PersonEntity.class, query.login()))
                .map(PersonEntity::view);
    }

    private List<Person> listPeople(ListPeople query, Work work) {
        return database(work)
                .createQuery(
                        "from PersonEntity p where (:department is null or p.department = :department)"
                                + " and (p.active = true or :all = true) order by p.login",
                        PersonEntity.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("department", query.department())
                .setParameter("all", Boolean.TRUE.equals(query.all()))
                .getResultStream()
                .map(PersonEntity::view)
                .toList();
    }

    private List<Department> listDepartments(ListDepartments query, Work work) {
        return database(work)
                .createQuery("from DepartmentEntity d order by d.code", DepartmentEntity.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(DepartmentEntity::view)
                .toList();
    }
}
