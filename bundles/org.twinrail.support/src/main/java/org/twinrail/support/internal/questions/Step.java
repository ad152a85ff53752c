package org.twinrail.support.internal.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.twinrail.api.Actor;

/**
 * What is to be done next, by whom and by when.
 *
 * @param seat whose turn it is: a login, a role or a department's code; empty for nobody's
 * @param due by when; null for no time
 * @param whom to whom it is escalated after that; empty for nobody
 * @param escalatedAt when it was; null where it was not
 */
@Embeddable
public record Step(String seat, Instant due, String whom, @Column(name = "escalated_at") Instant escalatedAt) {
    /** Nothing is left to do. */
    static final Step NONE = new Step("", null, "", null);

    Step escalated(Instant at) {
        return new Step(seat, due, whom, at);
    }

    /** The same for somebody else, with the time it had. */
    Step at(String other) {
        return new Step(other, due, whom, escalatedAt);
    }

    /** True where it is the turn of who acts. */
    boolean isOf(Actor actor) {
        return names(seat, actor) || escalatedAt != null && names(whom, actor);
    }

    private static boolean names(String word, Actor actor) {
        return mine(actor).contains(word);
    }

    /** The words that may name an actor. */
    static Set<String> mine(Actor actor) {
        Set<String> words = new HashSet<>(actor.roles());
        words.add(actor.login());
        words.add(actor.department());
        words.remove("");
        return words;
    }
}
