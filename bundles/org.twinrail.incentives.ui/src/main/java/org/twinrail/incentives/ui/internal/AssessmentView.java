package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.Period;
import org.twinrail.incentives.RunAssessment;
import org.twinrail.incentives.ShowAssessment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** A quarter's scorecards and statements, each line with how it came about (D28, D30, D33). */
@Component
public final class AssessmentView implements ViewFactory {
    private static final int QUARTERS = 60;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AssessmentView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "incentives.assessment";
    }

    @Override
    public String perspective() {
        return IncentivesPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("assessment.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout(3, false));
        Combo period = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        quarters().forEach(period::add);
        period.select(0);
        period.setData("id", "incentives.period");
        Button run = new Button(parent, SWT.PUSH);
        run.setText(desk.say(Texts.of("assessment.run")));
        run.setData("id", "incentives.run");
        Label summary = new Label(parent, SWT.WRAP);
        summary.setBackground(desk.looks().color(Looks.Tone.PAPER));
        summary.setForeground(desk.looks().color(Looks.Tone.INK));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 2 * Looks.UNIT;
        summary.setLayoutData(wide);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        Statements statements = new Statements(body, desk);
        Runnable show = () ->
                desk.ask(new ShowAssessment(period.getText(), null), found -> show(found, summary, statements, desk));
        period.addListener(SWT.Selection, event -> show.run());
        run.addListener(
                SWT.Selection,
                event -> desk.perform(
                        new RunAssessment(period.getText(), null),
                        outcome -> show(Optional.ofNullable(outcome.result()), summary, statements, desk)));
        show.run();
    }

    private static void show(Optional<Assessment> found, Label summary, Statements statements, Desk desk) {
        summary.setText(found.map(a -> desk.say(Texts.of(
                        a.closed() ? "assessment.closed" : "assessment.open",
                        a.deals(),
                        a.won(),
                        a.pool().amount(),
                        desk.say(a.pool().reason()))))
                .orElse(desk.say(Texts.of("assessment.none"))));
        statements.show(found.orElse(null));
        summary.getParent().layout(true, true);
    }

    /** The running quarter and those before it. */
    private List<String> quarters() {
        LocalDate today = LocalDate.now(clock);
        List<String> quarters = new ArrayList<>();
        Period period = Period.parse(today.getYear() + "Q" + (today.getMonthValue() + 2) / 3);
        for (int i = 0; i < QUARTERS; i++) {
            quarters.add(period.code());
            period = period.before();
        }
        return quarters;
    }
}
