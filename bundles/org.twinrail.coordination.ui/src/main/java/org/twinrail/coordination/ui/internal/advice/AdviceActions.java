package org.twinrail.coordination.ui.internal.advice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What the person can say to the chosen advice; what they cannot says why, and who can. */
final class AdviceActions {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private final Map<Act, RuledButton> buttons = new EnumMap<>(Act.class);
    private final Pause rest;
    private Advice shown;

    /**
     * The buttons in a row.
     *
     * @param id names them: {@code id.give} and so on
     */
    AdviceActions(Composite parent, Desk desk, People people, String id, Set<Act> acts) {
        Composite row = Rows.row(parent, desk);
        for (Act act : Act.values()) {
            if (acts.contains(act)) {
                buttons.put(
                        act,
                        new RuledButton(row, desk, people, id + "." + act.id(), Texts.act(act), act.icon())
                                .whenPressed(() -> act.open(new AdviceForms(desk, people), shown)));
            }
        }
        rest = new Pause(row, REST_MILLIS, this::ask);
    }

    /** Asks what can be said to it; empty for none chosen. */
    void show(Optional<Advice> advice) {
        shown = advice.orElse(null);
        buttons.values().forEach(button -> button.enabled(false));
        rest.again();
    }

    /** Who may say what lies partly with the rules and partly with how it stands, so each is tried and undone. */
    private void ask() {
        if (shown != null) {
            buttons.forEach((act, button) -> button.rehearse(act.trial(shown)));
        }
    }
}
