package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.UndoAction;

class ImportUndoTest {
    private static final UUID BATCH = UUID.randomUUID();

    private final Rows rows = new Rows();

    private Importer.UndoReport undo() {
        return new ImportUndo(rows, Call.by("admin"), BATCH, p -> {}).run(() -> false);
    }

    @Test
    void aLongImportIsTakenBackTheLatestFirstInSmallSteps() {
        rows.filled(2500);

        Importer.UndoReport report = undo();

        assertThat(report).isEqualTo(new Importer.UndoReport(BATCH, 2500, 0, 0, List.of(), false));
        assertThat(rows.undone).containsExactlyElementsOf(rows.latestFirst());
        assertThat(rows.steps).allMatch(size -> size <= 200);
    }

    @Test
    void whatIsUsedIsKeptAndNamedAndWhatTheRulesForbidIsRefused() {
        rows.filled(3);
        rows.kept.put(rows.ids.get(1), Reason.ofSafetyCore(Text.same("in use")));
        rows.kept.put(rows.ids.get(2), new Reason("rule 7", Text.same("not yours"), null));

        Importer.UndoReport report = undo();

        assertThat(report.undone()).isEqualTo(1);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.reasons())
                .containsExactly(
                        new Importer.Kept(rows.ids.get(2), ObjectRef.of("thing", 2), Text.same("not yours")),
                        new Importer.Kept(rows.ids.get(1), ObjectRef.of("thing", 1), Text.same("in use")));
    }

    @Test
    void whatKeptSomethingOnceDoesNotKeepItForEver() {
        rows.filled(3);
        rows.kept.put(rows.ids.get(1), Reason.ofSafetyCore(Text.same("in use")));
        undo();
        undo();
        rows.kept.clear();

        assertThat(undo().undone()).isEqualTo(3);
        assertThat(rows.undone).hasSize(3);
    }

    @Test
    void aRunThatDiedIsGoneOnWithAndNothingIsUndoneTwice() {
        rows.filled(1000);
        rows.diesAfter = 3;
        assertThatIllegalStateException().isThrownBy(this::undo);
        assertThat(rows.undone).hasSize(600);
        rows.diesAfter = Integer.MAX_VALUE;

        assertThat(undo().undone()).isEqualTo(1000);
        assertThat(rows.undone).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void aRunIsStoppedBetweenSteps() {
        rows.filled(1000);

        Importer.UndoReport report =
                new ImportUndo(rows, Call.by("admin"), BATCH, p -> {}).run(() -> rows.steps.size() == 2);

        assertThat(report.cancelled()).isTrue();
        assertThat(report.undone()).isEqualTo(400);
    }

    @Test
    void anImportNobodyDidIsTold() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(this::undo)
                .satisfies(e -> assertThat(e.problems().get(0).where()).isEqualTo("batch"));
    }

    /** A Gateway that knows one import and undoes its actions. */
    private static final class Rows implements Gateway {
        final List<UUID> ids = new ArrayList<>();
        final List<UUID> undone = new ArrayList<>();
        final List<Integer> steps = new ArrayList<>();
        final Map<UUID, Reason> kept = new HashMap<>();
        final Map<UUID, Outcome<?>> audit = new HashMap<>();
        int diesAfter = Integer.MAX_VALUE;

        void filled(int count) {
            IntStream.range(0, count).forEach(i -> ids.add(UUID.randomUUID()));
        }

        List<UUID> latestFirst() {
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> ids.get(ids.size() - 1 - i))
                    .toList();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> R ask(Query<R> query, Call call) {
            ListAudit asked = (ListAudit) query;
            return (R) latestFirst().stream()
                    .skip(asked.offset())
                    .limit(asked.limit())
                    .map(this::entry)
                    .toList();
        }

        private ListAudit.Entry entry(UUID id) {
            boolean gone = undone.contains(id);
            return new ListAudit.Entry(
                    id,
                    Instant.EPOCH,
                    "admin",
                    null,
                    "thing.record",
                    "{}",
                    Outcome.Status.DONE,
                    "v1",
                    ObjectRef.of("thing", ids.indexOf(id)),
                    BATCH,
                    !gone,
                    gone ? UUID.randomUUID() : null,
                    Text.same("thing.record"),
                    Text.EMPTY);
        }

        @Override
        public List<Attempt> performAll(List<Step> asked, Call call) {
            if (steps.size() == diesAfter) {
                throw new IllegalStateException("died");
            }
            steps.add(asked.size());
            return asked.stream()
                    .map(step -> new Attempt(perform(step.action(), call.withId(step.actionId())), List.of()))
                    .toList();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> Outcome<R> perform(Action<R> action, Call call) {
            UUID id = ((UndoAction) action).id();
            Outcome<?> earlier = audit.get(call.actionId());
            if (earlier != null) {
                return (Outcome<R>)
                        outcome(call, earlier.status(), earlier.verdict().reasons(), true);
            }
            Reason reason = kept.get(id);
            Outcome<?> outcome = outcome(
                    call,
                    reason == null ? Outcome.Status.DONE : Outcome.Status.REFUSED,
                    reason == null ? List.of() : List.of(reason),
                    false);
            audit.put(call.actionId(), outcome);
            if (reason == null) {
                undone.add(id);
            }
            return (Outcome<R>) outcome;
        }

        private static Outcome<?> outcome(Call call, Outcome.Status status, List<Reason> reasons, boolean repeated) {
            Verdict verdict = new Verdict(Effect.ALLOW, reasons, List.of(), "v1");
            return new Outcome<>(call.actionId(), "action.undo", status, null, verdict, null, List.of(), repeated);
        }

        @Override
        public List<Attempt> rehearse(List<Step> asked, Call call) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict preview(Action<?> action, Call call) {
            throw new UnsupportedOperationException();
        }
    }
}
