package org.twinrail.coordination.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.store.Cause;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.ConflictViews;
import org.twinrail.coordination.internal.view.Texts;

/**
 * Enters what the conflict rules found (D23). What is new about an open conflict is added to it; what a closed one has shown already
 * stays closed, until something new shows it or the rules' quiet time after it is over.
 */
final class Ledger {
    private final Ladder ladder;

    Ledger(Ladder ladder) {
        this.ladder = ladder;
    }

    /** Enters a clash. */
    Entry enter(Clash clash, Work work) {
        ConflictStore store = ConflictStore.of(work);
        Optional<ConflictEntity> open = store.findOpen(clash.subject());
        if (open.isPresent()) {
            return add(clash, open.get(), store, work);
        }
        List<ConflictEntity> closed = store.closed(clash.subject());
        return isSettled(clash, closed, store, work)
                ? new Entry(closed.get(0), Change.NONE)
                : new Entry(raise(clash, closed, store, work), Change.RAISED);
    }

    private boolean isSettled(Clash clash, List<ConflictEntity> closed, ConflictStore store, Work work) {
        if (closed.isEmpty()) {
            return false;
        }
        List<String> parties =
                closed.stream().flatMap(c -> store.partyCodes(c).stream()).toList();
        return store.known(closed, clash.evidence()).containsAll(clash.evidence())
                && parties.containsAll(clash.parties())
                && ladder.isQuiet(closed.get(0), store.partyCodes(closed.get(0)), work);
    }

    private ConflictEntity raise(Clash clash, List<ConflictEntity> closed, ConflictStore store, Work work) {
        Text reason = clash.reason().equals(Text.EMPTY) ? Texts.of("sentence.found") : clash.reason();
        ConflictEntity conflict = new ConflictEntity(
                clash.subject(),
                clash.severity(),
                Origin.RULE,
                reason,
                Cause.of(work),
                closed.isEmpty() ? null : closed.get(0).id());
        store.add(conflict);
        clash.parties().forEach(p -> store.addParty(conflict, p));
        clash.evidence().forEach(e -> store.addEvidence(conflict, e, clash.snapshot(e), work.now()));
        Text text = Texts.of("record.found", clash.firings().get(0).rule());
        store.record(conflict, line(StepEvent.RAISED, text, clash), Cause.of(work));
        ladder.enter(conflict, clash.parties(), work);
        Announcements.announce(Announcements.RAISED, conflict, clash.parties(), work);
        return conflict;
    }

    private Entry add(Clash clash, ConflictEntity conflict, ConflictStore store, Work work) {
        List<String> parties = new ArrayList<>(clash.parties());
        parties.removeAll(store.partyCodes(conflict));
        Set<ObjectRef> known = store.known(List.of(conflict), clash.evidence());
        List<ObjectRef> evidence =
                clash.evidence().stream().filter(e -> !known.contains(e)).toList();
        if (parties.isEmpty() && evidence.isEmpty()) {
            return new Entry(conflict, Change.NONE);
        }
        parties.forEach(p -> store.addParty(conflict, p));
        evidence.forEach(e -> store.addEvidence(conflict, e, clash.snapshot(e), work.now()));
        conflict.atLeast(clash.severity());
        Directory directory = new Directory(work);
        Text text = parties.isEmpty()
                ? Texts.of("record.evidence", evidence.size())
                : Texts.of(
                        "record.parties",
                        ConflictViews.names(
                                parties.stream().map(directory::party).toList()),
                        evidence.size());
        store.record(conflict, line(StepEvent.ADDED, text, clash), Cause.of(work));
        return new Entry(conflict, Change.ADDED);
    }

    private static StepLine line(StepEvent event, Text text, Clash clash) {
        return new StepLine(event, text, clash.rulesVersion(), clash.firings());
    }

    /** What entering a clash changed. */
    enum Change {
        RAISED,
        ADDED,
        NONE
    }

    /** A conflict and what changed about it. */
    record Entry(ConflictEntity conflict, Change change) {}
}
