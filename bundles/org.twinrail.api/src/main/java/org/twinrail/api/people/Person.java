package org.twinrail.api.people;

import java.util.Set;

/**
 * A person of the company.
 *
 * @param login the unique login, by which everything refers to the person
 * @param name the name people read
 * @param department the department's code
 * @param manager the manager's login; null for none
 * @param region the regional office; empty for none
 * @param email the mail address; empty for none
 * @param roles the roles held
 * @param active false for one who left; nothing is assigned to them any more
 * @param version for optimistic locking
 */
public record Person(
        String login,
        String name,
        String department,
        String manager,
        String region,
        String email,
        Set<String> roles,
        boolean active,
        long version) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
