package org.twinrail.crm.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in and whoever is there, nobody is passed over and nobody is loaded with what another has room for. */
class FairnessProperties {
    private static final List<String> PEOPLE = List.of("an", "bo", "chen", "dai", "er", "fu");

    /** Which of the six are there when one lead comes in. */
    @Provide
    Arbitrary<Set<String>> there() {
        return Arbitraries.subsetOf(PEOPLE);
    }

    private static Candidate candidate(String login, long open, Instant assignedAt) {
        return new Candidate(login, login, open, assignedAt);
    }

    @Property
    void thoseAlwaysThereGetTheSameInTurnButForOne(
            @ForAll @Size(max = 60) List<@From("there") Set<String>> days,
            @ForAll("there") Set<String> alwaysThere,
            @ForAll @IntRange(min = 1, max = 9) int room) {
        Map<String, Integer> given = new TreeMap<>();
        String last = "";
        for (Set<String> day : days) {
            List<Candidate> eligible = PEOPLE.stream()
                    .filter(p -> alwaysThere.contains(p) || day.contains(p) && given.getOrDefault(p, 0) < room)
                    .map(p -> candidate(p, given.getOrDefault(p, 0), null))
                    .toList();
            if (!eligible.isEmpty()) {
                last = Candidate.next(eligible, last).login();
                given.merge(last, 1, Integer::sum);
            }
        }

        List<Integer> counts =
                alwaysThere.stream().map(p -> given.getOrDefault(p, 0)).sorted().toList();
        if (!counts.isEmpty()) {
            assertThat(counts.get(counts.size() - 1) - counts.get(0)).isLessThanOrEqualTo(1);
        }
    }

    @Property
    void theLeastBusyNeverHasMoreOpenWorkThanAnotherWhoHasRoom(
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 8) Integer> atFirst,
            @ForAll @Size(max = 40) List<@From("there") Set<String>> days,
            @ForAll @IntRange(min = 1, max = 12) int room) {
        Map<String, Integer> open =
                IntStream.range(0, PEOPLE.size()).boxed().collect(Collectors.toMap(PEOPLE::get, atFirst::get));
        for (Set<String> day : days) {
            List<Candidate> eligible = PEOPLE.stream()
                    .filter(p -> day.contains(p) && open.get(p) < room)
                    .map(p -> candidate(p, open.get(p), null))
                    .toList();
            if (!eligible.isEmpty()) {
                Candidate chosen = Candidate.leastBusy(eligible);
                assertThat(eligible)
                        .allSatisfy(other -> assertThat(chosen.open()).isLessThanOrEqualTo(other.open()));
                open.merge(chosen.login(), 1, Integer::sum);
            }
        }
    }

    @Property
    void ofTheEquallyBusyTheOneWhoHasWaitedLongestIsNext(
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 3) Integer> hours) {
        Map<String, Instant> assigned = new HashMap<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            assigned.put(PEOPLE.get(i), hours.get(i) == 0 ? null : Instant.EPOCH.plusSeconds(3600L * hours.get(i)));
        }

        Candidate chosen = Candidate.leastBusy(
                PEOPLE.stream().map(p -> candidate(p, 4, assigned.get(p))).toList());

        int least = hours.stream().min(Integer::compare).orElseThrow();
        assertThat(chosen.login()).isEqualTo(PEOPLE.get(hours.indexOf(least)));
    }
}
