package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.twinrail.api.Outcome;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** Tries a draft on what was decided in the last days. Belongs to its UI thread. */
final class DraftReplay {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 3660;

    private final RuledButton start;

    DraftReplay(Composite parent, Desk desk, Clock clock, Supplier<Draft> draft) {
        parent.setLayout(Boxes.framed(desk));
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Boxes.bare(desk, 4));
        row.setLayoutData(Boxes.across());
        Boxes.label(row, desk, SWT.NONE, Type.PLAIN, Tone.INK).setText(desk.say(Texts.of("column.days")));
        Spinner days = Looks.named(new Spinner(row, SWT.BORDER), "draft.days");
        days.setMinimum(1);
        days.setMaximum(MOST_DAYS);
        days.setSelection(USUAL_DAYS);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Boxes.all());
        People people = People.of(desk, () -> {});
        KeepTestForm keep = new KeepTestForm(desk, clock, people);
        ReplayPane pane = new ReplayPane(body, desk, clock, "draft.replayed")
                .keptBy(
                        Texts.of("test.keep.this"),
                        change -> keep.open(draft.get().name(), change));
        start = new RuledButton(row, desk, people, "draft.try", Texts.of("draft.replay"), "refresh-cw")
                .whenPressed(() -> desk.perform(new ReplayRules(draft.get().commit(), days.getSelection()), outcome -> {
                    if (outcome.status() == Outcome.Status.DONE) {
                        pane.follow(outcome.result());
                    }
                }));
        Boxes.label(row, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET).setText(desk.say(Texts.of("draft.replay.remark")));
        row.getChildren()[row.getChildren().length - 1].setLayoutData(Boxes.across());
        start.ask(new ReplayRules(draft.get().commit(), USUAL_DAYS));
    }
}
