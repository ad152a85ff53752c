package org.twinrail.crm.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.facts.CrmReferrer;

/** The work of one action in the {@link TestHouse}. */
public final class TestWork implements Work {
    private final TestHouse house;
    private final Actor actor;
    private final EntityManager session;
    private final UUID actionId = UUID.randomUUID();
    private Actor partner;
    private Long expected;

    TestWork(TestHouse house, Actor actor, EntityManager session) {
        this.house = house;
        this.actor = actor;
        this.session = session;
    }

    TestWork with(String login) {
        partner = house.actor(login);
        return this;
    }

    TestWork seeing(long version) {
        expected = version;
        return this;
    }

    @Override
    public UUID actionId() {
        return actionId;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Optional<Actor> partner() {
        return Optional.ofNullable(partner);
    }

    @Override
    public Long expectedVersion() {
        return expected;
    }

    @Override
    public void checkVersion(long stored) {
        if (expected != null && expected != stored) {
            throw new InvalidInputException("expectedVersion", Text.same("moved"));
        }
    }

    @Override
    public Clock clock() {
        return Clock.fixed(house.now, ZoneOffset.UTC);
    }

    @Override
    public <T> T resource(Class<T> type) {
        return type.cast(session);
    }

    @Override
    public void changed(Object fact) {
        house.changes.add(fact);
    }

    @Override
    public void publish(String topic, Object payload) {
        house.topics.add(topic);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        if (query instanceof ListDepartments) {
            return (R) List.copyOf(house.departments.values());
        }
        if (query instanceof FindPerson person) {
            return (R) Optional.ofNullable(house.people.get(person.login()));
        }
        if (query instanceof ListPeople people) {
            return (R) house.people.values().stream()
                    .filter(p -> p.active() || Boolean.TRUE.equals(people.all()))
                    .sorted(Comparator.comparing(Person::login))
                    .toList();
        }
        if (query instanceof ListAbsences days) {
            return (R) house.absences.stream()
                    .filter(a -> !a.from().isAfter(days.to()) && !a.to().isBefore(days.from()))
                    .toList();
        }
        if (query instanceof ListReferences references) {
            return (R) new CrmReferrer().to(references.object(), this);
        }
        return house.answer(query, this);
    }

    @Override
    public void undoneBy(Action<?> inverse, ObjectRef object, Long version) {
        house.inverse = inverse;
    }

    @Override
    public Optional<String> takesBack() {
        return Optional.of(actor.login());
    }

    @Override
    public <R> R perform(Action<R> action) {
        return house.perform(action, new TestWork(house, actor, session));
    }
}
