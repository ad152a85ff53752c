package org.twinrail.coordination.internal.operations;

import org.twinrail.api.InvalidInputException;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.EscalateConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.Texts;

/** Moves a conflict a step up before its time (D23). */
final class Escalating implements ActionBody<EscalateConflict, Conflict> {
    private final Ladder ladder;

    Escalating(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public Conflict run(EscalateConflict action, Work work) {
        Case dossier = Case.open(action.conflict(), work);
        ConflictEntity conflict = dossier.conflict();
        if (!Responsible.is(work.actor(), conflict.responsible(), dossier.partyCodes(), dossier.directory())) {
            dossier.ownOrRefuse();
        }
        if (!ladder.moveUp(conflict, dossier.partyCodes(), work)) {
            throw new InvalidInputException("conflict", Texts.of("problem.last-step", Texts.step(conflict.step())));
        }
        dossier.record(StepLine.of(
                StepEvent.MOVED_UP, Texts.of("record.escalated", Texts.step(conflict.step()), action.reason())));
        dossier.announce(Announcements.ESCALATED);
        return dossier.changed();
    }
}
