package org.twinrail.incentives.facts;

import java.util.Set;

/**
 * A member of the pool, for the rules that weigh the shares (D30).
 *
 * @param login the person
 * @param department their department's code
 * @param roles the roles held
 * @param touches how many touches of won deals the person made
 */
public record MemberFact(String login, String department, Set<String> roles, int touches) {
    public MemberFact {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** True where the role is held. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
