package org.twinrail.coordination.internal.operations;

import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;

/** Takes back what a person raised; what the rules found cannot be made to go away like this (D23). */
final class Withdrawing implements ActionBody<WithdrawConflict, Conflict> {
    @Override
    public Conflict run(WithdrawConflict action, Work work) {
        Case dossier = Case.open(action.conflict(), work);
        ConflictEntity conflict = dossier.conflict();
        if (conflict.origin() == Origin.RULE) {
            throw dossier.refusal("refused.withdraw-found");
        }
        if (!conflict.raisedBy().equals(work.actor().login())) {
            throw dossier.refusal(
                    "refused.withdraw-other",
                    dossier.directory().party(conflict.raisedBy()).name());
        }
        conflict.close(ConflictState.WITHDRAWN, dossier.cause(), action.reason(), null);
        dossier.record(StepLine.said(StepEvent.WITHDRAWN, action.reason()));
        dossier.announce(Announcements.WITHDRAWN);
        return dossier.changed();
    }
}
