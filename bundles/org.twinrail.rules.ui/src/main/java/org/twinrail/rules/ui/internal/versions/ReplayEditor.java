package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.CancelReplay;
import org.twinrail.api.rules.versions.ReplayProgress;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.api.rules.versions.ReplayProgress.Replay;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** What other rules would have decided: how far the replay is, and each decision that comes out otherwise, before beside after. */
@Component
public final class ReplayEditor implements EditorFactory {
    private static final String KIND = "rule-replay";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ReplayEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    static ObjectRef object(UUID replay) {
        return new ObjectRef(KIND, replay.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("replay.title");
    }

    @Override
    public String icon() {
        return "refresh-cw";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new Page(parent, desk, clock, UUID.fromString(object.id()));
    }

    /** The page of one replay. */
    private static final class Page {
        /** How long an answer may wait for the replay's end, in seconds, before it tells how far it is. */
        private static final int WAIT = 1;

        private final Desk desk;
        private final UUID replay;
        private final Composite parent;
        private final Label state;
        private final ProgressBar bar;
        private final Button cancel;
        private final PagedTable<Change> table;
        private List<Change> changes = List.of();

        Page(Composite parent, Desk desk, Clock clock, UUID replay) {
            this.desk = desk;
            this.replay = replay;
            this.parent = parent;
            parent.setLayout(new GridLayout(3, false));
            state = Looks.named(desk.looks().dress(new Label(parent, SWT.WRAP), Type.STRONG, Tone.INK), "replay.state");
            state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            bar = new ProgressBar(parent, SWT.HORIZONTAL);
            bar.setMaximum(100);
            cancel = Looks.named(new Button(parent, SWT.PUSH), "replay.cancel");
            cancel.setText(desk.say(Texts.of("replay.cancel")));
            cancel.addListener(SWT.Selection, event -> {
                cancel.setEnabled(false);
                desk.perform(new CancelReplay(replay), outcome -> {});
            });
            Composite body = new Composite(parent, SWT.NONE);
            body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
            table = new PagedTable<>(body, desk, "replay.table", PagedTable.Source.whole(all -> all.accept(changes)));
            table.column("at", Texts.of("column.at"), 140, null, c -> Shown.moment(c.at(), clock.getZone()))
                    .column("point", Texts.of("column.point"), 120, null, Change::point)
                    .column("about", Texts.of("column.about"), 240, null, Change::about)
                    .toned("was", Texts.of("column.was"), 320, null, c -> list(c.before()), c -> Tone.QUIET)
                    .toned("is", Texts.of("column.is"), 320, null, c -> list(c.after()), c -> Tone.ACCENT)
                    .whenEmpty(Texts.of("replay.none"))
                    .whenOpened(change -> desk.why(change.action()))
                    .open();
            look();
        }

        private String list(List<String> conclusions) {
            return String.join(desk.say(Texts.of("editor.list")), conclusions);
        }

        private void look() {
            desk.ask(new ReplayProgress(replay, WAIT), this::show);
        }

        private void show(Replay now) {
            if (parent.isDisposed()) {
                return;
            }
            bar.setSelection(now.total() == 0 ? 0 : (int) (100 * now.done() / now.total()));
            Text said = Texts.of("replay.state", now.done(), now.total(), now.decisions(), now.changed());
            state.setText(desk.say(now.fault().isEmpty() ? said : Texts.of("replay.failed", said, now.fault())));
            bar.setVisible(!now.ended());
            cancel.setVisible(!now.ended());
            if (!now.changes().equals(changes)) {
                changes = now.changes();
                table.reload();
            }
            parent.layout(true);
            if (!now.ended()) {
                look();
            }
        }
    }
}
