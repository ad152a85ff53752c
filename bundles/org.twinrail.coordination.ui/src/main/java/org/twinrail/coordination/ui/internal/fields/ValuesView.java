package org.twinrail.coordination.ui.internal.fields;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** Customers and what concerns them by what one of the company's own fields says. */
@Component
public final class ValuesView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ValuesView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "customers.fields";
    }

    @Override
    public String perspective() {
        return "customers";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Text title() {
        return Texts.of("values.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new ValuesPage(parent, desk, clock.getZone());
    }
}
