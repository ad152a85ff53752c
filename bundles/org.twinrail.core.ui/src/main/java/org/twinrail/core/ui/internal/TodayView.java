package org.twinrail.core.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** What waits for the person to answer, and below it what the person asked for and waits for others. */
@Component
public final class TodayView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public TodayView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.waiting";
    }

    @Override
    public String perspective() {
        return TodayPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("today.waiting");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        parts.setSashWidth(Looks.UNIT);
        new RequestList(new Composite(parts, SWT.NONE), desk, clock.getZone(), RequestList.Side.TO_ANSWER);
        new RequestList(new Composite(parts, SWT.NONE), desk, clock.getZone(), RequestList.Side.ASKED_FOR);
    }
}
