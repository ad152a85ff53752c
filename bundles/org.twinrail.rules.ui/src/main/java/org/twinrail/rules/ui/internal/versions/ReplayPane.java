package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.CancelReplay;
import org.twinrail.api.rules.versions.ReplayProgress;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.api.rules.versions.ReplayProgress.Replay;
import org.twinrail.api.rules.versions.ReplayProgress.Sum;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/**
 * What other rules would have decided: how far the replay is, how many decisions come out otherwise in which way, and each of them, before
 * beside after. Belongs to its UI thread.
 */
final class ReplayPane {
    /** How long an answer may wait for the replay's end, in seconds, before it tells how far it is. */
    private static final int WAIT = 1;

    private static final int PERCENT = 100;

    private final Desk desk;
    private final String id;
    private final Composite parent;
    private final Label state;
    private final ProgressBar bar;
    private final Button cancel;
    private final PagedTable<Sum> sums;
    private final PagedTable<Change> table;
    private final Composite found;
    private UUID replay;
    private Replay now;

    /**
     * A pane of no replay yet.
     *
     * @param id names its parts, such as {@code replay} for {@code replay.state}
     */
    ReplayPane(Composite parent, Desk desk, Clock clock, String id) {
        this.desk = desk;
        this.id = id;
        this.parent = parent;
        parent.setLayout(Boxes.bare(desk, 3));
        state = Looks.named(Boxes.label(parent, desk, SWT.WRAP, Type.STRONG, Tone.INK), id + ".state");
        state.setLayoutData(Boxes.across());
        bar = new ProgressBar(parent, SWT.HORIZONTAL);
        bar.setMaximum(PERCENT);
        bar.setLayoutData(new GridData());
        cancel = Looks.named(new Button(parent, SWT.PUSH), id + ".cancel");
        cancel.setText(desk.say(Texts.of("replay.cancel")));
        cancel.setLayoutData(new GridData());
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            desk.perform(new CancelReplay(replay), outcome -> {});
        });
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        found = halves;
        sums = new PagedTable<>(
                new Composite(halves, SWT.NONE),
                desk,
                id + ".sums",
                PagedTable.Source.whole(all -> all.accept(now == null ? List.of() : now.sums())));
        sums.numbers("times", Texts.of("column.times"), 90, null, sum -> Shown.number(sum.decisions()))
                .column(
                        "point",
                        Texts.of("column.point"),
                        160,
                        null,
                        sum -> desk.say(RuleFilesView.folder(sum.point())))
                .toned("was", Texts.of("column.was"), 320, null, sum -> list(sum.before()), sum -> Tone.QUIET)
                .toned("is", Texts.of("column.is"), 320, null, sum -> list(sum.after()), sum -> Tone.ACCENT)
                .whenEmpty(Text.EMPTY)
                .open();
        table = new PagedTable<>(
                new Composite(halves, SWT.NONE),
                desk,
                id + ".table",
                PagedTable.Source.whole(all -> all.accept(now == null ? List.of() : now.changes())));
        table.column("at", Texts.of("column.at"), 140, null, c -> Shown.moment(c.at(), clock.getZone()))
                .column("point", Texts.of("column.point"), 120, null, c -> desk.say(RuleFilesView.folder(c.point())))
                .column("about", Texts.of("column.about"), 280, null, Change::about)
                .toned("was", Texts.of("column.was"), 320, null, c -> list(c.before()), c -> Tone.QUIET)
                .toned("is", Texts.of("column.is"), 320, null, c -> list(c.after()), c -> Tone.ACCENT)
                .whenOpened(change -> desk.why(change.action()))
                .open();
        halves.setWeights(1, 2);
        running(false);
        Boxes.show(found, false);
    }

    private String list(List<String> conclusions) {
        return conclusions.isEmpty() ? desk.say(Texts.of("replay.nothing")) : String.join("; ", conclusions);
    }

    private void running(boolean isRunning) {
        Boxes.show(bar, isRunning);
        Boxes.show(cancel, isRunning);
    }

    /** Offers the changed decisions to somebody who keeps them as they were: called once, before the pane is shown. */
    ReplayPane keptBy(Text title, Consumer<Change> keeper) {
        Button keep = Looks.named(new Button(parent, SWT.PUSH), id + ".keep");
        keep.setText(desk.say(title));
        keep.setLayoutData(new GridData());
        keep.setEnabled(false);
        keep.addListener(SWT.Selection, event -> table.chosen().ifPresent(keeper));
        table.whenChoiceChanges(chosen -> keep.setEnabled(chosen.isPresent()));
        return this;
    }

    /** Shows a replay until it is through, and what came of it. */
    void follow(UUID begun) {
        replay = begun;
        cancel.setEnabled(true);
        look(begun);
    }

    private void look(UUID begun) {
        desk.ask(new ReplayProgress(begun, WAIT), answer -> show(begun, answer));
    }

    private void show(UUID begun, Replay answer) {
        if (parent.isDisposed() || !begun.equals(replay)) {
            return;
        }
        boolean other = now == null
                || !now.changes().equals(answer.changes())
                || !now.sums().equals(answer.sums());
        now = answer;
        bar.setSelection(now.total() == 0 ? 0 : (int) (PERCENT * now.done() / now.total()));
        state.setText(desk.say(said()));
        running(!now.ended());
        Boxes.show(found, now.changed() > 0);
        if (other) {
            sums.reload();
            table.reload();
        }
        parent.layout(true, true);
        if (!now.ended()) {
            look(begun);
        }
    }

    private Text said() {
        Text said = Texts.of(
                "replay.state",
                Shown.number(now.done()),
                Shown.number(now.total()),
                Shown.number(now.decisions()),
                Shown.number(now.changed()));
        if (!now.fault().isEmpty()) {
            return Texts.of("replay.failed", said, now.fault());
        }
        if (now.ended() && now.done() < now.total()) {
            return Texts.of("replay.cancelled", said);
        }
        return now.changed() > now.changes().size()
                ? Texts.of("replay.more", said, now.changes().size())
                : said;
    }
}
