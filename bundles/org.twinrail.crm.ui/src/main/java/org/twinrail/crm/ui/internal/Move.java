package org.twinrail.crm.ui.internal;

import org.twinrail.api.Action;
import org.twinrail.api.Text;

/**
 * What moving a card to a stage means.
 *
 * @param action the action the rules are asked about; null where it cannot be done at all
 * @param impossible why it cannot be done, where that is no rule; null otherwise
 * @param form opens the form that asks for what is missing; null where nothing is
 * @param jointly opens the form that names a colleague; null where it cannot be done jointly
 */
record Move(Action<?> action, Text impossible, Runnable form, Runnable jointly) {
    static Move impossible(Text why) {
        return new Move(null, why, null, null);
    }

    /** Done at once, as soon as the rules let it. */
    static Move direct(Action<?> action, Runnable jointly) {
        return new Move(action, null, null, jointly);
    }

    /** Done with a form. */
    static Move byForm(Action<?> action, Runnable form, Runnable jointly) {
        return new Move(action, null, form, jointly);
    }
}
