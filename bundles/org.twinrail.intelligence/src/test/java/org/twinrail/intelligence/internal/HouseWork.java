package org.twinrail.intelligence.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.intelligence.internal.around.IntelligenceReferrer;

/** The work of one action or query in the {@link House}. */
final class HouseWork implements Work {
    static final ObjectDirectory OBJECTS = (parameter, text, work) -> ObjectRef.parse(text);
    static final WorkingTime ROUND_THE_CLOCK = new WorkingTime() {
        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }

        @Override
        public Instant after(Instant from, Duration working) {
            return from.plus(working);
        }

        @Override
        public Instant before(Instant to, Duration working) {
            return to.minus(working);
        }
    };

    private final House house;
    private final Actor actor;
    private final EntityManager session;

    HouseWork(House house, String login, EntityManager session) {
        this.house = house;
        this.actor = new Actor(login, login, House.DEPARTMENTS.getOrDefault(login, ""), Set.of());
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
        house.events.add(payload);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        if (query instanceof ListDepartments) {
            return (R) List.of("management", "marketing", "sales").stream()
                    .map(code -> new Department(code, Text.same(code), Department.Rail.NONE, null, 0))
                    .toList();
        }
        if (query instanceof ListReferences references) {
            return (R) new IntelligenceReferrer().to(references.object(), this);
        }
        return (R) House.DEPARTMENTS.entrySet().stream()
                .filter(person -> person.getValue().equals(((ListPeople) query).department()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(login ->
                        new Person(login, login, ((ListPeople) query).department(), null, "", "", Set.of(), true, 0))
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
