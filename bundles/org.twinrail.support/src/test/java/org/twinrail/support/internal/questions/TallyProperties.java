package org.twinrail.support.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.support.CountQuestions;
import org.twinrail.support.CountQuestions.Count;

/** Every grouped total equals the source's total, whatever questions there are. */
class TallyProperties {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    record Asked(String topic, boolean passed, boolean answered, int hours) {
        Standing standing() {
            Step step = new Step("SUPPORT", NOON, "", null);
            Standing asked = Standing.asked(step);
            Standing worked = passed ? asked.passed("?", step) : asked;
            return answered ? worked.answered("!", "tan", NOON.plus(Duration.ofHours(hours)), Step.NONE) : worked;
        }
    }

    @Provide
    Arbitrary<List<Asked>> questions() {
        return Combinators.combine(
                        Arbitraries.of("接口", "性能", "价格"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-3, 3))
                .as(Asked::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void topicsAddUpToTheTotalAndNoQuestionCountsTwice(@ForAll("questions") List<Asked> questions) {
        Tally tally = new Tally();
        questions.forEach(one -> tally.add(one.topic(), one.standing(), NOON));
        CountQuestions.Result result = tally.result();

        assertThat(result.total().asked()).isEqualTo(questions.size());
        List<ToIntFunction<Count>> counts = List.of(Count::asked, Count::answered, Count::firstLine, Count::gaps);
        counts.forEach(count ->
                assertThat(result.topics().stream().mapToInt(count).sum()).isEqualTo(count.applyAsInt(result.total())));
        assertThat(result.total().firstLine()).isEqualTo((int) questions.stream()
                .filter(one -> one.answered() && !one.passed())
                .count());
        assertThat(result.total().gaps())
                .as("passed on, or answered after the moment it was due")
                .isEqualTo((int) questions.stream()
                        .filter(one -> one.passed() || one.answered() && one.hours() > 0)
                        .count());
    }
}
