package org.twinrail.coordination.ui.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.coordination.Party;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;

/** What parties are called, in lists and in the words of conflicts. */
final class Names {
    private Names() {}

    static String of(Collection<Party> parties, Desk desk) {
        return parties.stream()
                .map(party -> desk.say(party.name()))
                .collect(Collectors.joining(desk.say(Texts.of("list.separator"))));
    }

    /** The words by which parties and those responsible may mean a person: login, department and roles, as far as they are known yet. */
    static Set<String> meaning(String login, People people) {
        Set<String> words = new HashSet<>(Set.of(login));
        people.person(login).ifPresent(person -> {
            words.add(person.department());
            words.addAll(person.roles());
        });
        return words;
    }
}
