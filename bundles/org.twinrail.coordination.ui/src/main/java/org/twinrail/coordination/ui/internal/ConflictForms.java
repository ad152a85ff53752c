package org.twinrail.coordination.ui.internal;

import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.EscalateConflict;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.StatePosition;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms of what can be done about a conflict. Where somebody did something meanwhile, the person is told before it counts. */
final class ConflictForms {
    private static final int MOST = 4000;

    private final Desk desk;
    private final Conflict conflict;

    ConflictForms(Desk desk, Conflict conflict) {
        this.desk = desk;
        this.conflict = conflict;
    }

    private Form form(String id) {
        return new Form(desk, "conflict." + id, Texts.of("act." + id + ".title"))
                .about(conflict.id().toString())
                .remark(conflict.sentence());
    }

    private static Field words(String key) {
        return Field.lines(key, Texts.of("field." + key), MOST);
    }

    private static Text button(String id) {
        return Texts.of("act." + id + ".do");
    }

    void state() {
        form("state")
                .add(words("claim").required())
                .add(words("evidence"))
                .add(words("proposal"))
                .does(
                        button("state"),
                        values -> new StatePosition(
                                conflict.id(),
                                values.text("claim"),
                                values.orNull("evidence"),
                                values.orNull("proposal")),
                        done -> {})
                .open();
    }

    void settle() {
        form("settle")
                .version(conflict.version())
                .add(words("text").required())
                .does(button("settle"), values -> new SettleConflict(conflict.id(), values.text("text")), done -> {})
                .open();
    }

    /** Agrees to the settlement on the table, which is read once more before. */
    void agree(String proposal) {
        form("agree")
                .remark(Texts.of("act.agree.remark", proposal))
                .version(conflict.version())
                .does(button("agree"), values -> new SettleConflict(conflict.id(), null), done -> {})
                .open();
    }

    void escalate() {
        form("escalate")
                .version(conflict.version())
                .add(words("reason").required())
                .does(
                        button("escalate"),
                        values -> new EscalateConflict(conflict.id(), values.text("reason")),
                        done -> {})
                .open();
    }

    void decide() {
        List<Choice> parties = conflict.parties().stream()
                .map(party -> new Choice(party.code(), desk.say(party.name())))
                .toList();
        form("decide")
                .version(conflict.version())
                .add(words("decision").required())
                .add(Field.choice("inFavourOf", Texts.of("field.inFavourOf"), Choices.of(parties)))
                .does(
                        button("decide"),
                        values ->
                                new DecideConflict(conflict.id(), values.text("decision"), values.orNull("inFavourOf")),
                        done -> {})
                .open();
    }

    void withdraw() {
        form("withdraw")
                .version(conflict.version())
                .add(words("reason").required())
                .does(
                        button("withdraw"),
                        values -> new WithdrawConflict(conflict.id(), values.text("reason")),
                        done -> {})
                .open();
    }
}
