package org.twinrail.crm.internal.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.facts.Route;
import org.twinrail.crm.facts.Way;

/**
 * Those of the people a way names who can take a lead now.
 *
 * @param eligible those who are there and have room, in the order in which they are named, and by login
 * @param absent the logins of those who are absent
 * @param full the logins of those who have no room
 */
record Team(List<Candidate> eligible, Set<String> absent, Set<String> full) {
    private static final String BLANKS = "\\s+";

    /** The team of a way for a customer with an owner. */
    static Team of(Route route, String customerOwner, Staffing staffing, Work work) {
        String whom = route.way() == Way.CUSTOMER_OWNER ? customerOwner : route.whom();
        List<Person> named = Arrays.stream(whom.split(BLANKS))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> staffing.active().stream().filter(person -> isMeant(person, word)))
                .filter(person ->
                        route.office().isEmpty() || person.region().strip().equals(route.office()))
                .distinct()
                .toList();
        Map<Boolean, List<Person>> byPresence =
                named.stream().collect(Collectors.partitioningBy(p -> !staffing.isAbsent(p.login())));
        Set<String> absent = byPresence.get(false).stream().map(Person::login).collect(Collectors.toUnmodifiableSet());
        List<String> present = byPresence.get(true).stream().map(Person::login).toList();
        if (present.isEmpty()) {
            return new Team(List.of(), absent, Set.of());
        }
        Workload workload = new Workload(present, work);
        Map<Boolean, List<Candidate>> byRoom = byPresence.get(true).stream()
                .map(workload::of)
                .collect(Collectors.partitioningBy(c -> route.capacity() == 0 || c.open() < route.capacity()));
        return new Team(
                byRoom.get(true),
                absent,
                byRoom.get(false).stream().map(Candidate::login).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isMeant(Person person, String word) {
        return person.department().equals(word)
                || person.login().equals(word)
                || person.roles().contains(word);
    }
}
