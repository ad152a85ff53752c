package org.twinrail.core.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

/** Whatever the steps and their order: a batch, a rehearsal and the steps one by one come to the same. */
class BatchProperties {
    private static final Call ZHANG = Call.by("zhang");

    /** What became of some steps, and what they left. */
    private record Left(List<String> attempts, List<String> notes, List<String> audit) {}

    @Property(tries = 40)
    void aBatchComesToWhatItsStepsComeToOneByOne(@ForAll("steps") List<Gateway.Step> steps) {
        assertThat(inABatch(steps)).isEqualTo(oneByOne(steps));
    }

    @Property(tries = 40)
    void aRehearsalForetellsTheBatchAndLeavesNothing(@ForAll("steps") List<Gateway.Step> steps) {
        List<String> foretold;
        try (House house = house()) {
            foretold = shown(house.gateway.rehearse(steps, ZHANG));

            assertThat(house.notes()).isEmpty();
            assertThat(house.audit()).isEmpty();
            assertThat(house.sent()).isEmpty();
        }
        assertThat(foretold).isEqualTo(inABatch(steps).attempts());
    }

    private static House house() {
        House house = new House();
        house.rules.on("note.post", Ruling.refuse("marketing"));
        return house;
    }

    private static Left inABatch(List<Gateway.Step> steps) {
        try (House house = house()) {
            List<Gateway.Attempt> attempts = house.gateway.performAll(steps, ZHANG);
            return new Left(shown(attempts), house.notes(), house.auditLines());
        }
    }

    private static Left oneByOne(List<Gateway.Step> steps) {
        try (House house = house()) {
            List<Gateway.Attempt> attempts = new ArrayList<>();
            for (Gateway.Step step : steps) {
                attempts.add(attempt(house, step));
            }
            return new Left(shown(attempts), house.notes(), house.auditLines());
        }
    }

    private static Gateway.Attempt attempt(House house, Gateway.Step step) {
        try {
            Outcome<?> outcome = house.gateway.perform(step.action(), ZHANG.withId(step.actionId()));
            return new Gateway.Attempt(outcome, List.of());
        } catch (InvalidInputException invalid) {
            return new Gateway.Attempt(null, invalid.problems());
        }
    }

    private static List<String> shown(List<Gateway.Attempt> attempts) {
        return attempts.stream()
                .map(a -> a.outcome() == null
                        ? a.problems().toString()
                        : a.outcome().status() + " " + a.outcome().result() + " "
                                + a.outcome().verdict().reasons())
                .toList();
    }

    @Provide
    Arbitrary<List<Gateway.Step>> steps() {
        Arbitrary<String> codes = Arbitraries.of("a", "b", "c");
        Arbitrary<String> words = Arbitraries.of("1", "2", "sealed", "on a", "on b", "", "more than twenty characters");
        Arbitrary<Action<?>> writing = Combinators.combine(codes, words).as(WriteNote::new);
        Arbitrary<Action<?>> refused = Arbitraries.just(new PostNotes("x", "y"));
        return Arbitraries.frequencyOf(Tuple.of(6, writing), Tuple.of(1, refused))
                .map(action -> new Gateway.Step(action, UUID.randomUUID()))
                .list()
                .ofMaxSize(12);
    }
}
