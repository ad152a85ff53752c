package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.incentives.ShowAssessment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.People;

/** A period's assessment with what can be done with it, and above it a choice of periods or none. Belongs to its UI thread. */
final class AssessmentPage {
    private final Desk desk;
    private final Clock clock;
    private final Composite bar;
    private final PeriodActions actions;
    private final PeriodPane pane;
    private String period;

    AssessmentPage(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        parent.setLayout(Grids.framed(desk, 1));
        People people = People.of(desk, () -> {});
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(Grids.across(1));
        bar.setLayout(Grids.bare(desk, 1));
        actions = new PeriodActions(bar, desk, people, clock, () -> pane().person());
        actions.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pane = new PeriodPane(parent, desk, people);
        pane.control().setLayoutData(Grids.all(1));
        desk.whenChanged(this::load);
    }

    private PeriodPane pane() {
        return pane;
    }

    /** Lets the person choose the period. */
    void choose() {
        PeriodChooser chooser = new PeriodChooser(bar, desk, clock, this::show);
        bar.setLayout(Grids.bare(desk, 2));
        chooser.control().moveAbove(actions.control());
        chooser.load();
        desk.whenChanged(chooser::load);
    }

    /** Shows a period. */
    void show(String newPeriod) {
        period = newPeriod;
        load();
    }

    private void load() {
        if (period == null) {
            return;
        }
        String asked = period;
        desk.ask(new ShowAssessment(asked, null), found -> {
            if (asked.equals(period)) {
                actions.show(asked, found.isPresent() && found.get().closed());
                found.ifPresentOrElse(pane::show, () -> pane.empty(asked));
            }
        });
    }
}
