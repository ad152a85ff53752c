package org.twinrail.coordination.ui.internal.calendar;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** The company's working calendar (D18): the special days of a year and the hours of the week, for the administrator to keep. */
@Component
public final class CalendarView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public CalendarView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "admin.calendar";
    }

    @Override
    public String perspective() {
        return "admin";
    }

    @Override
    public int order() {
        return 29;
    }

    @Override
    public Text title() {
        return Texts.of("title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new CalendarPage(parent, desk, clock);
    }
}
