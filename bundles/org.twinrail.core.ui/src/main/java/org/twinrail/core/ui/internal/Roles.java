package org.twinrail.core.ui.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinrail.api.people.Person;
import org.twinrail.workbench.Desk;

/** Roles as people read and write them. */
final class Roles {
    /** Those the standard rules speak of; a company's own rules may know others. */
    private static final List<String> STANDARD =
            List.of("ADMIN", "MANAGER", "RULE_ADMIN", "RULE_APPROVER", "RULE_EXPERT");

    private Roles() {}

    /** The standard roles, and after them all others that somebody holds. */
    static List<String> of(Collection<Person> people) {
        Set<String> roles = new LinkedHashSet<>(STANDARD);
        people.stream().flatMap(person -> person.roles().stream()).sorted().forEach(roles::add);
        return List.copyOf(roles);
    }

    /** A role in words; one that a company made itself by its code. */
    static String name(String role, Desk desk) {
        return Texts.find("role." + role).map(desk::say).orElse(role);
    }

    /** Roles in words. */
    static String names(Collection<String> roles, Desk desk) {
        return roles.stream()
                .sorted()
                .map(role -> name(role, desk))
                .collect(Collectors.joining(desk.say(Texts.of("list.separator"))));
    }

    /** What a role is for; empty for one that a company made itself. */
    static String meaning(String role, Desk desk) {
        return Texts.find("role." + role + ".means").map(desk::say).orElse("");
    }

    /** Roles by their codes, as one writes them. */
    static String written(Collection<String> roles) {
        return String.join(", ", new TreeSet<>(roles));
    }

    /** The roles somebody wrote. */
    static Set<String> read(String words) {
        return Arrays.stream(words.split("[,，、]"))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }
}
