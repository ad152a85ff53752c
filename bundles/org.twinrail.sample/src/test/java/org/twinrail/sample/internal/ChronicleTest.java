package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Effect;
import org.twinrail.api.Firing;
import org.twinrail.api.Outcome;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;

class ChronicleTest {
    private final Chronicle chronicle = new Chronicle();

    private void noted(String user, String action, Outcome.Status status, List<Reason> reasons, Firing... firings) {
        Effect effect = status == Outcome.Status.DONE ? Effect.ALLOW : Effect.REFUSE;
        Outcome.Waiting waiting = status == Outcome.Status.WAITING
                ? new Outcome.Waiting(UUID.randomUUID(), Effect.JOINT, "li", null)
                : null;
        chronicle.note(
                user,
                new Outcome<>(
                        UUID.randomUUID(),
                        action,
                        status,
                        null,
                        new Verdict(effect, reasons, List.of(firings), "v"),
                        waiting,
                        List.of(),
                        false));
    }

    private static List<Reason> because(String rule) {
        return List.of(new Reason(rule, Text.same("because of " + rule), null));
    }

    private static Firing fired(String rule, String place) {
        return new Firing(rule, "boundary/table.drl.csv", place, List.of());
    }

    @Test
    void itCountsWhatWasDoneWhatWaitedAndWhatWasRefusedByAction() {
        noted("li", "quote", Outcome.Status.DONE, List.of());
        noted("li", "quote", Outcome.Status.DONE, List.of());
        noted("wang", "quote", Outcome.Status.WAITING, because("a"));
        noted("wang", "quote", Outcome.Status.REFUSED, because("b"));
        noted("wang", "touch", Outcome.Status.DONE, List.of());

        assertThat(chronicle.byAction())
                .containsEntry("quote", new Chronicle.Tally(2, 1, 1))
                .containsEntry("touch", new Chronicle.Tally(1, 0, 0))
                .hasSize(2);
    }

    @Test
    void theRefusalsOfOneRuleAreToldOnceWithTheFirstAndHowMany() {
        noted("wang", "quote", Outcome.Status.REFUSED, because("b"), fired("a", "row 1"), fired("b", "row 7"));
        noted("liu", "quote", Outcome.Status.REFUSED, because("b"), fired("b", "row 7"));
        noted("liu", "touch", Outcome.Status.REFUSED, because("b"), fired("b", "row 7"));

        assertThat(chronicle.refusals())
                .containsExactlyInAnyOrder(
                        new Chronicle.Refusal(
                                "wang", "quote", "b", "boundary/table.drl.csv", "row 7", Text.same("because of b"), 2),
                        new Chronicle.Refusal(
                                "liu", "touch", "b", "boundary/table.drl.csv", "row 7", Text.same("because of b"), 1));
    }

    @Test
    void aRefusalWithoutRuleOrReasonIsToldWithoutThem() {
        noted("wang", "quote", Outcome.Status.REFUSED, List.of(Reason.ofSafetyCore(Text.same("closed"))));
        noted("wang", "touch", Outcome.Status.REFUSED, List.of());

        assertThat(chronicle.refusals())
                .containsExactlyInAnyOrder(
                        new Chronicle.Refusal("wang", "quote", "safety-core", "", "", Text.same("closed"), 1),
                        new Chronicle.Refusal("wang", "touch", "", "", "", Text.EMPTY, 1));
    }

    @Test
    void whatWaitedIsToldOneByOneInOrder() {
        noted("wang", "quote", Outcome.Status.WAITING, because("a"));
        noted("liu", "visit", Outcome.Status.WAITING, List.of());

        assertThat(chronicle.waits())
                .containsExactly(
                        new Chronicle.Wait("wang", "quote", "li", Text.same("because of a")),
                        new Chronicle.Wait("liu", "visit", "li", Text.EMPTY));
    }
}
