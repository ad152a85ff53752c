package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.ApproveDraft;
import org.twinrail.api.rules.versions.DiscardDraft;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ProposeDraft;
import org.twinrail.api.rules.versions.PublishRules;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.api.rules.versions.ReturnDraft;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** One draft: what can be done with it, and what it changes against the company's rules. Belongs to its UI thread. */
final class DraftPane {
    private static final String ANY = "-";

    private final Desk desk;
    private final DraftForms forms;
    private final Label title;
    private final RuledButton replay;
    private final RuledButton propose;
    private final RuledButton approve;
    private final RuledButton giveBack;
    private final RuledButton publish;
    private final RuledButton discard;
    private final ChangeTable changes;
    private Draft shown;

    DraftPane(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.forms = new DraftForms(desk, clock);
        parent.setLayout(new GridLayout(1, false));
        title = Looks.named(desk.looks().dress(new Label(parent, SWT.WRAP), Type.STRONG, Tone.INK), "draft.name");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout buttons = new RowLayout(SWT.HORIZONTAL);
        buttons.marginLeft = 0;
        buttons.center = true;
        row.setLayout(buttons);
        People people = People.of(desk, () -> {});
        replay = new RuledButton(row, desk, people, "draft.replay", Texts.of("draft.replay"), "refresh-cw")
                .whenPressed(() -> forms.replay(shown));
        propose = new RuledButton(row, desk, people, "draft.propose", Texts.of("draft.propose"), "upload")
                .whenPressed(() -> forms.propose(shown));
        approve = new RuledButton(row, desk, people, "draft.approve", Texts.of("draft.approve"), "check")
                .whenPressed(() -> desk.perform(new ApproveDraft(shown.name(), shown.commit()), outcome -> {}));
        giveBack = new RuledButton(row, desk, people, "draft.return", Texts.of("draft.return"), "undo-2")
                .whenPressed(() -> forms.giveBack(shown));
        publish = new RuledButton(row, desk, people, "draft.publish", Texts.of("draft.publish"), "circle-check")
                .whenPressed(() -> forms.publish(shown));
        discard = new RuledButton(row, desk, people, "draft.discard", Texts.of("draft.discard"), "trash-2")
                .whenPressed(() -> desk.perform(new DiscardDraft(shown.name()), outcome -> {}));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        changes = new ChangeTable(
                body, desk, "draft.changes", path -> desk.open(RuleFileEditor.object(shown.name(), path)));
        show(Optional.empty());
    }

    /** Shows a draft, or that none is chosen. */
    void show(Optional<Draft> draft) {
        shown = draft.orElse(null);
        if (shown == null) {
            title.setText(desk.say(Texts.of("drafts.choose")));
            for (RuledButton button : new RuledButton[] {replay, propose, approve, giveBack, publish, discard}) {
                button.disabled(Texts.of("drafts.choose"));
            }
            changes.show(null, "");
            return;
        }
        title.setText(desk.say(
                shown.unsettled().isEmpty()
                        ? Text.same(shown.name())
                        : Texts.of("draft.unsettled", shown.name(), String.join(", ", shown.unsettled()))));
        Draft.State state = shown.state();
        boolean open = state == Draft.State.OPEN;
        boolean living = open || state == Draft.State.PROPOSED || state == Draft.State.APPROVED;
        offer(replay, living, Texts.of("draft.off.ended"), () -> replay.ask(new ReplayRules(shown.name(), null)));
        offer(propose, open, Texts.of("draft.off.open"), () -> propose.ask(new ProposeDraft(shown.name(), ANY)));
        offer(
                approve,
                state == Draft.State.PROPOSED,
                Texts.of("draft.off.proposed"),
                () -> approve.rehearse(new ApproveDraft(shown.name(), shown.commit())));
        offer(
                giveBack,
                living && !open,
                Texts.of("draft.off.proposed"),
                () -> giveBack.ask(new ReturnDraft(shown.name(), ANY)));
        offer(
                publish,
                state == Draft.State.APPROVED,
                Texts.of("draft.off.approved"),
                () -> publish.ask(new PublishRules(shown.name(), null)));
        offer(discard, living, Texts.of("draft.off.ended"), () -> discard.ask(new DiscardDraft(shown.name())));
        changes.show(living ? null : shown.base(), shown.commit());
    }

    private static void offer(RuledButton button, boolean possible, Text otherwise, Runnable ask) {
        if (possible) {
            ask.run();
        } else {
            button.disabled(otherwise);
        }
    }
}
