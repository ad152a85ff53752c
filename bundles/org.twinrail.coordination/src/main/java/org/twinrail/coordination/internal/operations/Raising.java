package org.twinrail.coordination.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Problem;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.review.ConflictReview;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.store.Cause;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;
import org.twinrail.coordination.internal.store.PartyEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.store.Subject;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.Texts;

/** Raises a conflict by hand, or takes the person into the one that is open (D23). */
final class Raising implements ActionBody<RaiseConflict, Recorded> {
    private final Ladder ladder;
    private final Arguments arguments;

    Raising(Ladder ladder, Arguments arguments) {
        this.ladder = ladder;
        this.arguments = arguments;
    }

    @Override
    public Recorded run(RaiseConflict action, Work work) {
        checkParties(action, work);
        ConflictStore store = ConflictStore.of(work);
        Subject subject = new Subject(action.kind(), ObjectRef.parse(action.about()));
        Optional<ConflictEntity> open = store.findOpen(subject);
        List<String> before = open.map(store::partyCodes).orElse(List.of());
        ConflictEntity conflict = open.orElseGet(() -> create(subject, action, store, work));
        conflict.atLeast(severity(action));
        List<String> parties = Stream.concat(Stream.of(work.actor().login()), action.with().stream())
                .distinct()
                .toList();
        parties.stream().filter(p -> !before.contains(p)).forEach(p -> store.addParty(conflict, p));
        state(conflict, action, open.isPresent() ? StepEvent.STATED : StepEvent.RAISED, store, work);
        List<String> all = store.partyCodes(conflict);
        if (open.isEmpty()) {
            ladder.enter(conflict, all, work);
            Announcements.announce(Announcements.RAISED, conflict, all, work);
        }
        store.flush();
        work.changed(Ladder.fact(conflict, conflict.step(), all, work));
        return new Recorded(
                ObjectRef.of(ConflictReview.KIND, conflict.id()),
                open.isPresent() ? Recorded.Change.UPDATED : Recorded.Change.CREATED,
                conflict.version());
    }

    private static ConflictEntity create(Subject subject, RaiseConflict action, ConflictStore store, Work work) {
        List<ConflictEntity> closed = store.closed(subject);
        ConflictEntity conflict = new ConflictEntity(
                subject,
                severity(action),
                Origin.PERSON,
                Texts.of("sentence.raised").with(Map.of("statement", Text.same(action.statement()))),
                Cause.of(work),
                closed.isEmpty() ? null : closed.get(0).id());
        store.add(conflict);
        return conflict;
    }

    private void state(ConflictEntity conflict, RaiseConflict action, StepEvent event, ConflictStore store, Work work) {
        store.parties(conflict).stream()
                .filter(p -> p.party().equals(work.actor().login()))
                .forEach((PartyEntity p) -> p.stated(work.now()));
        store.record(conflict, StepLine.said(event, action.statement()), Cause.of(work));
        arguments
                .weigh(conflict, action.statement(), "", work)
                .forEach(line -> store.record(conflict, line, Cause.of(work)));
    }

    private static Severity severity(RaiseConflict action) {
        return action.severity() == null ? Severity.MEDIUM : action.severity();
    }

    private static void checkParties(RaiseConflict action, Work work) {
        Directory directory = new Directory(work);
        List<Problem> problems =
                new ArrayList<>(IntStream.range(0, action.with().size())
                        .filter(i -> !directory.knows(action.with().get(i)))
                        .mapToObj(i -> new Problem(
                                "with[" + i + "]",
                                Texts.of("problem.unknown-party", action.with().get(i))))
                        .toList());
        if (action.with().contains(work.actor().login())) {
            problems.add(new Problem("with", Texts.of("problem.with-oneself")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
