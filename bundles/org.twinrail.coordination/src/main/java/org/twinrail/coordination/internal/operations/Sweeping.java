package org.twinrail.coordination.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.SweepConflicts;
import org.twinrail.coordination.facts.NowFact;
import org.twinrail.coordination.internal.review.FactSources;
import org.twinrail.coordination.internal.review.Findings;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.store.Cause;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.Texts;

/** What time brings: hand-offs and the like that came due, and conflicts past their deadline (D23). One run does a bounded amount. */
final class Sweeping implements ActionBody<SweepConflicts, SweepConflicts.Result> {
    private static final int FACTS = 500;
    private static final int CONFLICTS = 200;

    private final FactSources sources;
    private final Findings findings;
    private final Ladder ladder;

    Sweeping(RuleEngine engine, FactSources sources) {
        this.sources = sources;
        this.findings = new Findings(engine);
        this.ladder = new Ladder(engine);
    }

    @Override
    public SweepConflicts.Result run(SweepConflicts action, Work work) {
        Findings.Tally found = found(work);
        int movedUp = 0;
        int reminded = 0;
        ConflictStore store = ConflictStore.of(work);
        for (ConflictEntity conflict : store.overdue(work.now(), CONFLICTS)) {
            if (moveUp(conflict, store, work)) {
                movedUp++;
            } else {
                remind(conflict, store, work);
                reminded++;
            }
        }
        return new SweepConflicts.Result(found.raised(), found.added(), movedUp, reminded);
    }

    private Findings.Tally found(Work work) {
        Set<Object> due = sources.due(work, FACTS);
        if (due.isEmpty()) {
            return new Findings.Tally(0, 0);
        }
        List<Object> facts = new ArrayList<>(due);
        facts.add(new NowFact(work.now()));
        return findings.tally(facts, work);
    }

    private boolean moveUp(ConflictEntity conflict, ConflictStore store, Work work) {
        ConflictStep from = conflict.step();
        List<String> parties = store.partyCodes(conflict);
        if (!ladder.moveUp(conflict, parties, work)) {
            return false;
        }
        store.record(
                conflict,
                StepLine.of(
                        StepEvent.MOVED_UP, Texts.of("record.overdue", Texts.step(from), Texts.step(conflict.step()))),
                Cause.of(work));
        Announcements.announce(Announcements.ESCALATED, conflict, parties, work);
        return true;
    }

    private void remind(ConflictEntity conflict, ConflictStore store, Work work) {
        List<String> parties = store.partyCodes(conflict);
        ladder.renew(conflict, parties, work);
        store.record(
                conflict,
                StepLine.of(StepEvent.REMINDED, Texts.of("record.reminded", Texts.step(conflict.step()))),
                Cause.of(work));
        Announcements.announce(Announcements.OVERDUE, conflict, parties, work);
    }
}
