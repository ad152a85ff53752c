package org.twinrail.api.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.Actor;

/**
 * Who acts, as the rules see it.
 *
 * @param login the login
 * @param department the department's code; empty for the system
 * @param roles the roles held
 * @param partner the login of the colleague the action is meant to be done with (D2); empty for none
 * @param partnerDepartment that colleague's department; empty for none
 */
public record Doer(String login, String department, Set<String> roles, String partner, String partnerDepartment) {
    public Doer {
        Objects.requireNonNull(login, "login");
        department = department == null ? "" : department;
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        partner = partner == null ? "" : partner;
        partnerDepartment = partnerDepartment == null ? "" : partnerDepartment;
    }

    /** Somebody who acts, and the colleague with whom it is meant to be done. */
    public static Doer of(Actor actor, Optional<Actor> colleague) {
        return new Doer(
                actor.login(),
                actor.department(),
                actor.roles(),
                colleague.map(Actor::login).orElse(""),
                colleague.map(Actor::department).orElse(""));
    }

    /** True where the role is held. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
