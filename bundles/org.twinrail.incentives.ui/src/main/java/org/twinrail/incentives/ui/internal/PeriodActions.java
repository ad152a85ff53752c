package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Money;
import org.twinrail.api.Outcome;
import org.twinrail.incentives.AgreeBaseline;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.CloseAssessment;
import org.twinrail.incentives.RunAssessment;
import org.twinrail.incentives.SetTarget;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What can be done with a period: assess it, close it, set targets and agree on its baseline. */
final class PeriodActions {
    private static final Money ANY = Money.zero("CNY");

    private final Desk desk;
    private final Composite row;
    private final RuledButton assess;
    private final RuledButton close;
    private final RuledButton target;
    private final RuledButton baseline;
    private String period = "";
    private boolean closed;

    /**
     * Buttons that are disabled until a period is shown.
     *
     * @param person whose target is likely to be set; null for nobody's
     */
    PeriodActions(Composite parent, Desk desk, People people, Clock clock, Supplier<String> person) {
        this.desk = desk;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.spacing = desk.looks().px(Looks.UNIT);
        row.setLayout(layout);
        assess = new RuledButton(row, desk, people, "incentives.run", Texts.of("assess.do"), "refresh-cw")
                .whenPressed(this::assess);
        close = new RuledButton(row, desk, people, "incentives.close", Texts.of("close.do"), "lock")
                .whenPressed(() -> PeriodForms.close(desk, period));
        target = new RuledButton(row, desk, people, "incentives.target", Texts.of("target.do"), "target")
                .whenPressed(() -> PeriodForms.target(desk, clock, person.get(), period));
        baseline = new RuledButton(row, desk, people, "incentives.baseline", Texts.of("baseline.do"), "ruler")
                .whenPressed(() -> PeriodForms.baseline(desk, clock, period));
    }

    /** The buttons, to be laid out. */
    Composite control() {
        return row;
    }

    /** Asks what can be done with a period. */
    void show(String newPeriod, boolean isClosed) {
        period = newPeriod;
        closed = isClosed;
        if (closed) {
            assess.disabled(Texts.of("closed.why", period));
            close.disabled(Texts.of("closed.why", period));
            target.disabled(Texts.of("closed.why", period));
            baseline.disabled(Texts.of("closed.why", period));
            return;
        }
        assess.ask(new RunAssessment(period, null));
        // That a period is not over, or shares days with one that is closed, no rule says but the house.
        close.rehearse(new CloseAssessment(period, null));
        target.ask(new SetTarget(desk.user(), period, ANY));
        baseline.rehearse(new AgreeBaseline(period, ANY, "-"));
    }

    private void assess() {
        String asked = period;
        assess.disabled(Texts.of("assess.running", asked));
        desk.<Assessment>perform(
                new RunAssessment(asked, null),
                null,
                outcome -> {
                    if (outcome.status() == Outcome.Status.DONE) {
                        desk.tell(Texts.of("assess.done", asked));
                    }
                },
                problems -> {
                    show(period, closed);
                    PeriodForms.assess(desk, asked);
                });
    }
}
