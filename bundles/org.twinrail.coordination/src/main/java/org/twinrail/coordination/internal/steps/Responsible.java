package org.twinrail.coordination.internal.steps;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.twinrail.api.Actor;
import org.twinrail.coordination.internal.people.Directory;

/**
 * Who is responsible for a step, in the word of the rules' {@link org.twinrail.api.rules.Term}: {@code PARTIES}, {@code HEADS} (of the
 * parties' departments), a role, a department's code or a login.
 */
public final class Responsible {
    private static final String PARTIES = "PARTIES";
    private static final String HEADS = "HEADS";

    private Responsible() {}

    /** The logins, department codes and roles a word stands for; a head's place that is vacant falls to the department. */
    public static List<String> named(String word, Collection<String> parties, Directory directory) {
        return switch (word) {
            case "" -> List.of();
            case PARTIES -> List.copyOf(parties);
            case HEADS -> {
                List<String> heads = directory.headsOf(parties);
                yield heads.isEmpty()
                        ? directory.departmentsOf(parties).stream().sorted().toList()
                        : heads;
            }
            default -> List.of(word);
        };
    }

    /** True where the actor is one of those a word stands for. */
    public static boolean is(Actor actor, String word, Collection<String> parties, Directory directory) {
        Set<String> roles = actor.roles();
        return named(word, parties, directory).stream()
                .anyMatch(w -> w.equals(actor.login()) || roles.contains(w) || w.equals(actor.department()));
    }
}
