package org.twinrail.api;

import java.util.Objects;
import java.util.Set;

/**
 * Who acts: a person of the company, or the system itself.
 *
 * @param login the login name; never blank
 * @param name the name people read
 * @param department the department's code, for example {@code marketing}; empty for the system
 * @param roles the roles held, for example {@code ADMIN}, {@code MANAGER}
 */
public record Actor(String login, String name, String department, Set<String> roles) {
    /** The role of those who administer the installation. */
    public static final String ADMIN = "ADMIN";

    /** The login of the person who owns the data folder, and of timers and imports run for them. */
    public static final String LOCAL_ADMIN = "admin";

    public Actor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(department, "department");
        roles = Set.copyOf(roles);
    }

    /** True where the actor holds the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
