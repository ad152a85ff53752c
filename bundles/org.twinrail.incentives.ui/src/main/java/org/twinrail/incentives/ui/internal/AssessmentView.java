package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** A period's scorecards and statements, each line with how it came about (D28, D30, D33). */
@Component
public final class AssessmentView implements ViewFactory {
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
        new AssessmentPage(parent, desk, clock).choose();
    }
}
