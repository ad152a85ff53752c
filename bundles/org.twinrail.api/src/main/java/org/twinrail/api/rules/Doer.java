package org.twinrail.api.rules;

import java.util.Objects;
import java.util.Set;

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

    /** True where the role is held. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
