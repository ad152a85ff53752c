package org.twinrail.coordination.internal.operations;

import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.PartyEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.Texts;

/** Puts a settlement on the table or agrees to it; nothing is settled that a party has not agreed to (D23). */
final class Settling implements ActionBody<SettleConflict, Conflict> {
    @Override
    public Conflict run(SettleConflict action, Work work) {
        Case dossier = Case.open(action.conflict(), work);
        ConflictEntity conflict = dossier.conflict();
        List<PartyEntity> own = dossier.ownOrRefuse();
        boolean proposes = action.text() != null
                && !action.text().isBlank()
                && !action.text().equals(conflict.proposal());
        if (proposes) {
            conflict.propose(action.text());
            dossier.parties().forEach(p -> p.agreed(null));
        } else if (conflict.proposal() == null) {
            throw new InvalidInputException("text", Texts.of("problem.nothing-to-agree-to"));
        }
        own.forEach(p -> p.agreed(work.now()));
        dossier.record(StepLine.said(proposes ? StepEvent.PROPOSED : StepEvent.AGREED, conflict.proposal()));
        if (dossier.parties().stream().allMatch(PartyEntity::hasAgreed)) {
            conflict.close(ConflictState.SETTLED, dossier.cause(), conflict.proposal(), null);
            dossier.record(StepLine.said(StepEvent.SETTLED, conflict.proposal()));
            dossier.announce(Announcements.SETTLED);
        }
        return dossier.changed();
    }
}
