package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.appointments.ListAppointments;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** The person's own appointments, on the Today perspective: those to come, and those of which nobody has said yet what became of them (D12). */
@Component
public final class AppointmentsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AppointmentsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.appointments";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Text title() {
        return Texts.of("appointments.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        AppointmentsPane pane = new AppointmentsPane(
                parent,
                desk,
                clock,
                "",
                "",
                (offset, limit, sort, page) -> desk.ask(
                        new ListAppointments(
                                desk.user(), null, null, AppointmentState.PLANNED, null, null, sort, limit, offset),
                        page));
        desk.whenChanged(pane::reload);
    }
}
