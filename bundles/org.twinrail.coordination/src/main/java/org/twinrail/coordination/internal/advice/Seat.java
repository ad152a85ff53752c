package org.twinrail.coordination.internal.advice;

import org.twinrail.api.Actor;
import org.twinrail.api.spi.KnownObjects;

/**
 * A side of a piece of advice: a person, or a department where no person in particular is meant.
 *
 * @param code the login, or the department's code
 * @param department the department's code; empty where nobody knows
 */
record Seat(String code, String department) {
    /** Who is responsible for an object. */
    static Seat of(KnownObjects.Host host) {
        return new Seat(host.login().isEmpty() ? host.department() : host.login(), host.department());
    }

    static Seat of(Actor actor) {
        return new Seat(actor.login(), actor.department());
    }

    /** True where it is the department as a whole. */
    boolean isDepartment() {
        return code.equals(department);
    }

    /** True where a person sits here: it is theirs, or anybody's of their department. */
    boolean isOf(Actor actor) {
        return code.equals(actor.login()) || isDepartment() && code.equals(actor.department());
    }
}
