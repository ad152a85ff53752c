package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.incentives.TryAssessment;
import org.twinrail.incentives.TryAssessment.Change;
import org.twinrail.incentives.TryAssessment.Trial;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** What a draft of the rules would pay otherwise for a period, by person and in all. Belongs to its UI thread. */
final class WouldGetPane {
    private static final int AMOUNT = 140;

    private final Desk desk;
    private final String draft;
    private final PeriodChooser period;
    private final Label state;
    private final PagedTable<Change> table;
    private String chosen;
    private List<Change> changes = List.of();
    private int asked;

    WouldGetPane(Composite parent, Desk desk, Clock clock, String draft) {
        this.desk = desk;
        this.draft = draft;
        parent.setLayout(Grids.framed(desk, 1));
        period = new PeriodChooser(parent, desk, clock, this::choose);
        state = Looks.named(Grids.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "would.state");
        state.setLayoutData(Grids.across(1));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Grids.all(1));
        table = new PagedTable<Change>(body, desk, "would.table", PagedTable.Source.whole(page -> page.accept(changes)))
                .column("name", Texts.of("column.name"), 140, null, Change::name)
                .column("kind", Texts.of("column.kind"), 140, null, row -> desk.say(Texts.of("kind." + row.kind())))
                .numbers("before", Texts.of("column.before"), AMOUNT, null, row -> shown(row.before()))
                .numbers("after", Texts.of("column.after"), AMOUNT, null, row -> shown(row.after()))
                .numbers("difference", Texts.of("column.difference"), AMOUNT, null, row -> shown(row.difference()))
                .whenEmpty(Text.EMPTY)
                .open();
        period.load();
    }

    private String shown(Money amount) {
        return Shown.money(amount, desk.reader());
    }

    private void choose(String newPeriod) {
        chosen = newPeriod;
        reload();
    }

    /** Works it out by the draft as it is now; only the last answer counts. */
    void reload() {
        if (chosen == null) {
            return;
        }
        int mine = ++asked;
        say(Texts.of("would.working"));
        desk.ask(new TryAssessment(chosen, draft, null), trial -> {
            if (mine == asked && !state.isDisposed()) {
                show(trial);
            }
        });
    }

    private void show(Trial trial) {
        changes = trial.changes();
        Money difference = trial.after().minus(trial.before());
        say(
                changes.isEmpty()
                        ? Texts.of("would.same", chosen, shown(trial.before()))
                        : Texts.of(
                                "would.sum", chosen, shown(trial.before()), shown(trial.after()), shown(difference)));
        table.reload();
    }

    private void say(Text text) {
        state.setText(desk.say(text));
        state.getParent().layout(true);
    }
}
