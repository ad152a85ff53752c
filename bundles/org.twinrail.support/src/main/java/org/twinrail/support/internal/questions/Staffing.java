package org.twinrail.support.internal.questions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;

/**
 * Who works here and is not absent today.
 *
 * @param present these people
 */
record Staffing(List<Person> present) {
    static Staffing today(Work work) {
        Set<String> absent = work.ask(new ListAbsences(null, work.today(), work.today())).stream()
                .map(Absence::login)
                .collect(Collectors.toSet());
        return new Staffing(work.ask(new ListPeople(null, false)).stream()
                .filter(person -> !absent.contains(person.login()))
                .toList());
    }

    /** True where somebody is there whom a login, a role or a department's code names. */
    boolean covers(String word) {
        return present.stream()
                .anyMatch(person -> person.login().equals(word)
                        || person.department().equals(word)
                        || person.roles().contains(word));
    }
}
