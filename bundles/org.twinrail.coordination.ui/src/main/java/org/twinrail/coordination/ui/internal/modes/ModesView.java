package org.twinrail.coordination.ui.internal.modes;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** The mode matrix: where the two departments work apart, where one asks the other, and where they work together (D2). */
@Component
public final class ModesView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ModesView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "cooperation.modes";
    }

    @Override
    public String perspective() {
        return "cooperation";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new ModesPage(parent, desk, clock);
    }
}
