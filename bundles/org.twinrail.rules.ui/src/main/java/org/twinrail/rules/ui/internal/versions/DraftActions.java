package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.ApproveDraft;
import org.twinrail.api.rules.versions.DiscardDraft;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ProposeDraft;
import org.twinrail.api.rules.versions.PublishRules;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.api.rules.versions.ReturnDraft;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What can be done with a draft, in a row of buttons; each that cannot be used says why. Belongs to its UI thread. */
final class DraftActions {
    private static final String ANY = "-";

    private final Composite row;
    private final RuledButton replay;
    private final RuledButton propose;
    private final RuledButton approve;
    private final RuledButton giveBack;
    private final RuledButton publish;
    private final RuledButton discard;
    private Draft shown;

    /**
     * Buttons that are disabled until a draft is shown.
     *
     * @param id names them, such as {@code draft} for {@code draft.propose}
     */
    DraftActions(Composite parent, Desk desk, Clock clock, String id) {
        DraftForms forms = new DraftForms(desk, clock);
        row = new Composite(parent, SWT.NONE);
        RowLayout buttons = new RowLayout(SWT.HORIZONTAL);
        buttons.marginLeft = 0;
        buttons.center = true;
        row.setLayout(buttons);
        People people = People.of(desk, () -> {});
        replay = new RuledButton(row, desk, people, id + ".replay", Texts.of("draft.replay"), "refresh-cw")
                .whenPressed(() -> forms.replay(shown));
        propose = new RuledButton(row, desk, people, id + ".propose", Texts.of("draft.propose"), "upload")
                .whenPressed(() -> forms.propose(shown));
        approve = new RuledButton(row, desk, people, id + ".approve", Texts.of("draft.approve"), "check")
                .whenPressed(() -> desk.perform(new ApproveDraft(shown.name(), shown.commit()), outcome -> {}));
        giveBack = new RuledButton(row, desk, people, id + ".return", Texts.of("draft.return"), "undo-2")
                .whenPressed(() -> forms.giveBack(shown));
        publish = new RuledButton(row, desk, people, id + ".publish", Texts.of("draft.publish"), "circle-check")
                .whenPressed(() -> forms.publish(shown));
        discard = new RuledButton(row, desk, people, id + ".discard", Texts.of("draft.discard"), "trash-2")
                .whenPressed(() -> desk.perform(new DiscardDraft(shown.name()), outcome -> {}));
        none();
    }

    /** The row, to be laid out. */
    Composite control() {
        return row;
    }

    /** There is no draft to do anything with. */
    void none() {
        for (RuledButton button : List.of(replay, propose, approve, giveBack, publish, discard)) {
            button.disabled(Texts.of("drafts.choose"));
        }
    }

    /** Offers what can be done with a draft as far as it has come, and asks the rules about it. */
    void show(Draft draft) {
        shown = draft;
        Draft.State state = draft.state();
        boolean open = state == Draft.State.OPEN;
        boolean living = open || state == Draft.State.PROPOSED || state == Draft.State.APPROVED;
        offer(replay, living, Texts.of("draft.off.ended"), () -> replay.ask(new ReplayRules(draft.name(), null)));
        offer(
                propose,
                open && draft.unsettled().isEmpty(),
                Texts.of(open ? "draft.off.unsettled" : "draft.off.open"),
                () -> propose.ask(new ProposeDraft(draft.name(), ANY)));
        offer(
                approve,
                state == Draft.State.PROPOSED,
                Texts.of("draft.off.proposed"),
                () -> approve.rehearse(new ApproveDraft(draft.name(), draft.commit())));
        offer(
                giveBack,
                living && !open,
                Texts.of("draft.off.proposed"),
                () -> giveBack.ask(new ReturnDraft(draft.name(), ANY)));
        offer(
                publish,
                state == Draft.State.APPROVED,
                Texts.of("draft.off.approved"),
                () -> publish.ask(new PublishRules(draft.name(), null)));
        offer(discard, living, Texts.of("draft.off.ended"), () -> discard.ask(new DiscardDraft(draft.name())));
    }

    private static void offer(RuledButton button, boolean possible, Text otherwise, Runnable ask) {
        if (possible) {
            ask.run();
        } else {
            button.disabled(otherwise);
        }
    }
}
