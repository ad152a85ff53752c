package org.twinrail.support.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;

/** The work of one action or query in the {@link House}. */
final class HouseWork implements Work {
    static final ObjectDirectory OBJECTS = (parameter, text, work) -> ObjectRef.parse(text);
    static final WorkingTime SLOW = new WorkingTime() {
        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to).dividedBy(3);
        }

        @Override
        public Instant after(Instant from, Duration working) {
            return from.plus(working.multipliedBy(3));
        }

        @Override
        public Instant before(Instant to, Duration working) {
            return to.minus(working.multipliedBy(3));
        }
    };

    private final House house;
    private final Actor actor;
    private final EntityManager session;

    HouseWork(House house, String login, EntityManager session) {
        this.house = house;
        this.actor = new Actor(
                login, login, House.DEPARTMENTS.getOrDefault(login, ""), House.ROLES.getOrDefault(login, Set.of()));
        this.session = session;
    }

    @Override
    public UUID actionId() {
        return UUID.randomUUID();
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
        return Clock.fixed(house.now, ZoneOffset.UTC);
    }

    @Override
    public <T> T resource(Class<T> type) {
        return type.cast(session);
    }

    @Override
    public void changed(Object fact) {}

    @Override
    public void publish(String topic, Object payload) {
        house.topics.add(topic);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        if (query instanceof ListAbsences) {
            return (R) house.absent.stream()
                    .map(login -> new Absence(login, today(), today(), AbsenceKind.LEAVE, 0))
                    .toList();
        }
        return (R) House.DEPARTMENTS.entrySet().stream()
                .map(person -> new Person(
                        person.getKey(),
                        person.getKey(),
                        person.getValue(),
                        null,
                        "",
                        "",
                        House.ROLES.getOrDefault(person.getKey(), Set.of()),
                        true,
                        0))
                .toList();
    }

    @Override
    public <R> R perform(Action<R> action) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void undoneBy(Action<?> inverse, ObjectRef object, Long version) {
        house.inverse = inverse;
    }

    @Override
    public Optional<String> takesBack() {
        return Optional.empty();
    }
}
