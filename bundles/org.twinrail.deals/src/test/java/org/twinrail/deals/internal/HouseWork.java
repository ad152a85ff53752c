package org.twinrail.deals.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.WinOpportunity;

/** The work of one action or query in the {@link House}. */
final class HouseWork implements Work {
    private final House house;
    private final EntityManager session;

    HouseWork(House house, EntityManager session) {
        this.house = house;
        this.session = session;
    }

    @Override
    public UUID actionId() {
        return UUID.randomUUID();
    }

    @Override
    public Actor actor() {
        return new Actor("li", "li", "sales", Set.of());
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
        if (query instanceof FindOpportunity find) {
            return (R) Optional.of(house.opportunity)
                    .filter(opportunity -> opportunity.number().equals(find.number()))
                    .map(opportunity -> new OpportunityDetails(opportunity, List.of(), List.of()));
        }
        if (query instanceof FindPerson find) {
            return (R) Optional.of(new Person(find.login(), "李强", "sales", null, "", "", Set.of(), true, 0));
        }
        return (R) house.products;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R perform(Action<R> action) {
        house.ends(DealOutcome.WON, (WinOpportunity) action);
        return (R) house.opportunity;
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
