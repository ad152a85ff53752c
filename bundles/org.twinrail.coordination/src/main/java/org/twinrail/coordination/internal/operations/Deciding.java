package org.twinrail.coordination.internal.operations;

import java.util.Set;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.ConflictViews;
import org.twinrail.coordination.internal.view.Texts;

/**
 * Decides a conflict (D23). Part of the safety core: nobody decides who stands on one of its sides, whatever the rules say.
 *
 * <p>A person stands on a side who is a party, belongs to a department that is one, or, where the parties come from several departments,
 * belongs to one of those.
 */
final class Deciding implements ActionBody<DecideConflict, Conflict> {
    private static final String MANAGER = "MANAGER";
    private static final String MANAGEMENT = "management";

    @Override
    public Conflict run(DecideConflict action, Work work) {
        Case dossier = Case.open(action.conflict(), work);
        checkNeutral(dossier, work.actor());
        checkMayDecide(dossier, work.actor());
        String winner = action.inFavourOf() == null || action.inFavourOf().isBlank() ? null : action.inFavourOf();
        if (winner != null && !dossier.partyCodes().contains(winner)) {
            throw new InvalidInputException("inFavourOf", Texts.of("problem.winner-no-party", winner, names(dossier)));
        }
        ConflictEntity conflict = dossier.conflict();
        conflict.close(ConflictState.DECIDED, dossier.cause(), action.decision(), winner);
        dossier.record(StepLine.said(StepEvent.DECIDED, action.decision()));
        dossier.announce(Announcements.DECIDED);
        return dossier.changed();
    }

    private static void checkNeutral(Case dossier, Actor actor) {
        Set<String> departments = dossier.directory().departmentsOf(dossier.partyCodes());
        boolean onOneSide = departments.size() > 1 && departments.contains(actor.department());
        boolean party = dossier.partyCodes().contains(actor.login())
                || dossier.partyCodes().contains(actor.department());
        if (party || onOneSide) {
            throw dossier.refusal("refused.not-neutral");
        }
    }

    private static void checkMayDecide(Case dossier, Actor actor) {
        boolean responsible =
                Responsible.is(actor, dossier.conflict().responsible(), dossier.partyCodes(), dossier.directory());
        if (!responsible && !actor.is(MANAGER) && !actor.department().equals(MANAGEMENT)) {
            throw dossier.refusal("refused.may-not-decide");
        }
    }

    private static Object names(Case dossier) {
        return ConflictViews.names(
                dossier.partyCodes().stream().map(dossier.directory()::party).toList());
    }
}
