package org.twinrail.coordination.internal.operations;

import org.twinrail.api.Text;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.StatePosition;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.store.PartyEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.Texts;

/** A party states its position; once all have, the conflict leaves its first step (D23). */
final class Stating implements ActionBody<StatePosition, Conflict> {
    private final Ladder ladder;
    private final Arguments arguments;

    Stating(Ladder ladder, Arguments arguments) {
        this.ladder = ladder;
        this.arguments = arguments;
    }

    @Override
    public Conflict run(StatePosition action, Work work) {
        Case dossier = Case.open(action.conflict(), work);
        dossier.ownOrRefuse().forEach(p -> p.stated(work.now()));
        dossier.record(StepLine.of(StepEvent.STATED, said(action)));
        String evidence = action.evidence() == null ? "" : action.evidence();
        arguments.weigh(dossier.conflict(), action.claim(), evidence, work).forEach(dossier::record);
        if (dossier.conflict().step() == ConflictStep.STATE
                && dossier.parties().stream().allMatch(PartyEntity::hasStated)) {
            climb(dossier, work);
        }
        return dossier.changed();
    }

    private void climb(Case dossier, Work work) {
        if (ladder.moveUp(dossier.conflict(), dossier.partyCodes(), work)) {
            dossier.record(StepLine.of(
                    StepEvent.MOVED_UP,
                    Texts.of("record.all-stated", Texts.step(dossier.conflict().step()))));
            dossier.announce(Announcements.ESCALATED);
        }
    }

    private static Text said(StatePosition action) {
        Text said = Text.same(action.claim());
        if (action.evidence() != null && !action.evidence().isBlank()) {
            said = Texts.of("record.said-with-evidence", said, action.evidence());
        }
        if (action.proposal() != null && !action.proposal().isBlank()) {
            said = Texts.of("record.said-with-proposal", said, action.proposal());
        }
        return said;
    }
}
