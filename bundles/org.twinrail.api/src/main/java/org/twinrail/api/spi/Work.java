package org.twinrail.api.spi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Action;
import org.twinrail.api.Actor;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Query;
import org.twinrail.api.Recorded;

/** One action or query under way: who acts, the time, the open transaction. Belongs to one thread and ends with the call. */
@ProviderType
public interface Work {
    /** The action's id; a random one for queries. */
    UUID actionId();

    /** Who acts. */
    Actor actor();

    /** The colleague of the other department who agreed to act jointly (D2). */
    Optional<Actor> partner();

    /** The version of the acted-on object that the caller saw, or null: see {@link #checkVersion}. */
    Long expectedVersion();

    /**
     * Refuses to go on where the caller saw another version of the object than the stored one.
     *
     * @throws org.twinrail.api.InvalidInputException that says somebody changed it meanwhile
     */
    void checkVersion(long stored);

    /** The platform's clock. */
    Clock clock();

    /** Now, by the platform's clock. */
    default Instant now() {
        return clock().instant();
    }

    /** Today, by the platform's clock and zone. */
    default LocalDate today() {
        return LocalDate.now(clock());
    }

    /**
     * The transaction's own resource, for example {@code jakarta.persistence.EntityManager}.
     *
     * @throws IllegalArgumentException when the persistence in use has no such resource
     */
    <T> T resource(Class<T> type);

    /** Tells the reviews (conflict and coordination rules) what changed: a fact record of the domain. */
    void changed(Object fact);

    /** Queues an event that is sent after the commit, at least once; the payload is written as JSON. */
    void publish(String topic, Object payload);

    /** Asks another bundle, within the same transaction, as the same actor. */
    <R> R ask(Query<R> query);

    /**
     * Does another action as part of this one, in the same transaction: its boundary rules are asked, its changes are reviewed and it has an
     * audit row of its own.
     *
     * @throws org.twinrail.api.RefusedException when it is refused or would have to wait; the whole action is then undone
     */
    <R> R perform(Action<R> action);

    /**
     * States the action that takes this one back, as long as its object has not changed since. To be called when the change is stored; an
     * action that states none cannot be undone.
     *
     * @param inverse the action that takes this one back; its deed is {@link org.twinrail.api.rules.Deed#undo}, and its handler
     *     compares versions by {@link #checkVersion}
     * @param object what was changed
     * @param version the object's version after the change; null where it has none
     */
    void undoneBy(Action<?> inverse, ObjectRef object, Long version);

    /** States how a recording is taken back: what is new goes, what was changed gets its values again, what was so already stays. */
    default void undoneBy(Recorded recorded, Action<?> withdraw, Action<?> restore) {
        if (recorded.change() != Recorded.Change.UNCHANGED) {
            undoneBy(
                    recorded.change() == Recorded.Change.CREATED ? withdraw : restore,
                    recorded.object(),
                    recorded.version());
        }
    }

    /** The login of who did what this action takes back; nothing where this is no undo. */
    Optional<String> takesBack();
}
