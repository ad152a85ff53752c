package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** What each quarter looked like: what was won, whose credit it was, and what was paid for it. */
@Component
public final class QuartersView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public QuartersView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "incentives.quarters";
    }

    @Override
    public String perspective() {
        return IncentivesPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("quarters.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new QuartersPage(parent, desk, clock.getZone());
    }
}
