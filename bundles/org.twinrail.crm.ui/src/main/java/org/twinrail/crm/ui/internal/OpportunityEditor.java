package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** Opens opportunities. */
@Component
public final class OpportunityEditor implements EditorFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public OpportunityEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "opportunity";
    }

    @Override
    public Text title(ObjectRef object) {
        return Text.same(object.id());
    }

    @Override
    public String icon() {
        return "filter";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new OpportunityPage(parent, desk, clock, object.id());
    }
}
