package org.twinrail.coordination.ui.internal.advice;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What the person can say to the chosen advice; what they cannot says why, and who can. */
final class AdviceActions {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private static final String ANY = "-";

    private final Desk desk;
    private final People people;
    private final Composite row;
    private final RuledButton give;
    private final RuledButton decline;
    private final RuledButton answer;
    private final Pause rest;
    private Advice shown;

    /**
     * The buttons in a row.
     *
     * @param id names them: {@code id.give} and so on
     */
    AdviceActions(Composite parent, Desk desk, People people, String id) {
        this.desk = desk;
        this.people = people;
        row = Rows.row(parent, desk);
        give = button(id, "give", "message-square", AdviceForms::give);
        decline = button(id, "decline", "x", AdviceForms::decline);
        answer = button(id, "answer", "check", AdviceForms::answer);
        rest = new Pause(row, REST_MILLIS, this::ask);
    }

    private RuledButton button(String id, String act, String icon, FormOpener form) {
        return new RuledButton(row, desk, people, id + "." + act, Texts.of(act), icon)
                .whenPressed(() -> form.open(new AdviceForms(desk, people), shown));
    }

    /** Opens a form for advice. */
    private interface FormOpener {
        void open(AdviceForms forms, Advice advice);
    }

    /** Asks what can be said to it; empty for none chosen. */
    void show(Optional<Advice> advice) {
        shown = advice.orElse(null);
        for (RuledButton button : List.of(give, decline, answer)) {
            button.enabled(false);
        }
        rest.again();
    }

    /** Who may say what lies partly with the rules and partly with how it stands, so each is tried and undone. */
    private void ask() {
        if (shown != null) {
            give.rehearse(new GiveAdvice(shown.id(), ANY, null));
            decline.rehearse(new DeclineAdvice(shown.id(), ANY));
            answer.rehearse(new AnswerAdvice(shown.id(), AdviceAnswer.TAKEN, null));
        }
    }
}
