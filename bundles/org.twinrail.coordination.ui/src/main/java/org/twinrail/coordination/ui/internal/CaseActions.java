package org.twinrail.coordination.ui.internal;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.EscalateConflict;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.StatePosition;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What the person can do about a conflict; what they cannot says why, and who can. */
final class CaseActions {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private static final String ANY = "-";

    private final Desk desk;
    private final People people;
    private final Composite row;
    private final RuledButton state;
    private final RuledButton settle;
    private final RuledButton agree;
    private final RuledButton escalate;
    private final RuledButton decide;
    private final RuledButton withdraw;
    private final Pause rest;
    private ConflictDetails shown;

    CaseActions(Composite parent, Desk desk, People people) {
        this.desk = desk;
        this.people = people;
        row = Rows.row(parent, desk);
        state = button("state", "message-square", ConflictForms::state);
        settle = button("settle", "handshake", ConflictForms::settle);
        agree = button("agree", "check", forms -> forms.agree(shown.proposal()));
        escalate = button("escalate", "chevrons-up", ConflictForms::escalate);
        decide = button("decide", "gavel", ConflictForms::decide);
        withdraw = button("withdraw", "undo-2", ConflictForms::withdraw);
        rest = new Pause(row, REST_MILLIS, this::ask);
    }

    private RuledButton button(String id, String icon, Consumer<ConflictForms> press) {
        return new RuledButton(row, desk, people, "conflict." + id, Texts.of("act." + id), icon)
                .whenPressed(() -> press.accept(new ConflictForms(desk, shown.conflict())));
    }

    /** The buttons, to be laid out. */
    Composite control() {
        return row;
    }

    /** Asks what can be done about an open conflict. */
    void show(ConflictDetails details) {
        boolean same =
                shown != null && shown.conflict().id().equals(details.conflict().id());
        shown = details;
        if (!same) {
            disable();
        }
        rest.again();
    }

    /** Nothing can be done until what was chosen is shown: nobody decides the conflict that stood here before. */
    void disable() {
        for (RuledButton button : new RuledButton[] {state, settle, agree, escalate, decide, withdraw}) {
            button.enabled(false);
        }
    }

    /** Who may do what lies partly with the rules and partly with the house, so each is tried and undone. */
    private void ask() {
        Conflict conflict = shown.conflict();
        state.rehearse(new StatePosition(conflict.id(), ANY, null, null));
        settle.rehearse(new SettleConflict(conflict.id(), ANY));
        agree.rehearse(new SettleConflict(conflict.id(), null));
        escalate.rehearse(new EscalateConflict(conflict.id(), ANY));
        decide.rehearse(new DecideConflict(conflict.id(), ANY, null));
        withdraw.rehearse(new WithdrawConflict(conflict.id(), ANY));
    }
}
