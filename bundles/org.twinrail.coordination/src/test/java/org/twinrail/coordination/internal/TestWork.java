package org.twinrail.coordination.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictEvent;

/** The work of one action in the {@link TestHouse}. */
public final class TestWork implements Work {
    public final List<Object> changes = new ArrayList<>();
    public final List<String> topics = new ArrayList<>();
    public final List<ConflictEvent> events = new ArrayList<>();

    private final TestHouse house;
    private final Actor actor;
    private final EntityManager session;
    private final UUID actionId = UUID.randomUUID();

    TestWork(TestHouse house, Actor actor, EntityManager session) {
        this.house = house;
        this.actor = actor;
        this.session = session;
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
        return Optional.empty();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public void checkVersion(long stored) {}

    @Override
    public Clock clock() {
        return Clock.fixed(house.now, house.zone);
    }

    @Override
    public <T> T resource(Class<T> type) {
        return type.cast(session);
    }

    @Override
    public void changed(Object fact) {
        changes.add(fact);
    }

    @Override
    public void publish(String topic, Object payload) {
        topics.add(topic);
        if (payload instanceof ConflictEvent event) {
            events.add(event);
        }
        house.topics.add(topic);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        if (query instanceof ListDepartments) {
            return (R) List.copyOf(house.departments.values());
        }
        return (R) Optional.ofNullable(house.people.get(((FindPerson) query).login()));
    }

    @Override
    public void undoneBy(Action<?> inverse, ObjectRef object, Long version) {
        house.inverse = inverse;
    }

    @Override
    public Optional<String> takesBack() {
        return Optional.empty();
    }

    @Override
    public <R> R perform(Action<R> action) {
        throw new UnsupportedOperationException();
    }
}
