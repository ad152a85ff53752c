package org.twinrail.crm.internal.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;

/**
 * Who works here and who of them is there today, asked of the core once.
 *
 * @param active everybody who works here, by login
 * @param absent the logins of those who are absent today
 */
record Staffing(List<Person> active, Set<String> absent) {
    static Staffing today(Work work) {
        return new Staffing(
                work.ask(new ListPeople(null, false)),
                work.ask(new ListAbsences(null, work.today(), work.today())).stream()
                        .map(Absence::login)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isAbsent(String login) {
        return absent.contains(login);
    }

    /** True where somebody with the login works here and is not absent. */
    boolean isPresent(String login) {
        return !isAbsent(login) && active.stream().anyMatch(p -> p.login().equals(login));
    }

    /** The name of a login; the login itself where nobody active has it. */
    String nameOf(String login) {
        return active.stream()
                .filter(p -> p.login().equals(login))
                .findFirst()
                .map(Person::name)
                .orElse(login);
    }
}
