package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The draft that is chosen in a list: what can be done with it, and what it changes. Belongs to its UI thread. */
final class DraftPane {
    private final Desk desk;
    private final Label title;
    private final DraftActions actions;
    private final ChangeTable changes;
    private Draft shown;

    DraftPane(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        parent.setLayout(new GridLayout(1, false));
        title = Looks.named(desk.looks().dress(new Label(parent, SWT.WRAP), Type.STRONG, Tone.INK), "draft.name");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        actions = new DraftActions(parent, desk, clock, "draft");
        actions.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
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
            actions.none();
            changes.show(null, "");
            return;
        }
        title.setText(desk.say(
                shown.unsettled().isEmpty()
                        ? Text.same(shown.name())
                        : Texts.of("draft.unsettled", shown.name(), String.join(", ", shown.unsettled()))));
        actions.show(shown);
        // From where it started: what others published since then is no change of the draft's.
        changes.show(shown.base(), shown.commit());
    }
}
