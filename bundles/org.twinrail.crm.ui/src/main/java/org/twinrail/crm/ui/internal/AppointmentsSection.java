package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.appointments.ListAppointments;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;

/** The appointments with a customer, or about an opportunity (D12). */
@Component
public final class AppointmentsSection implements EditorSection {
    private static final String CUSTOMER = "customer";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AppointmentsSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "appointments";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CUSTOMER, "opportunity");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Text title() {
        return Texts.of("appointments.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        if (object.kind().equals(CUSTOMER)) {
            return pane(parent, desk, object.id(), "");
        }
        parent.setLayout(new FillLayout());
        Composite body = new Composite(parent, SWT.NONE);
        Runnable[] reload = {() -> {}};
        desk.ask(
                new FindOpportunity(object.id()),
                found -> found.ifPresent(details -> {
                    if (!body.isDisposed()) {
                        reload[0] = pane(body, desk, details.opportunity().customer(), object.id());
                        parent.layout(true, true);
                    }
                }));
        return () -> reload[0].run();
    }

    private Runnable pane(Composite parent, Desk desk, String customer, String opportunity) {
        return new AppointmentsPane(
                parent,
                desk,
                clock,
                customer,
                opportunity,
                (offset, limit, sort, page) -> desk.ask(
                        new ListAppointments(
                                null,
                                opportunity.isEmpty() ? customer : null,
                                opportunity.isEmpty() ? null : opportunity,
                                null,
                                null,
                                null,
                                sort == null ? "-at" : sort,
                                limit,
                                offset),
                        page))::reload;
    }
}
