package org.twinrail.deals.ui.internal;

import java.time.Clock;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;

/** The quotes and orders of an opportunity, in its editor (D5). */
@Component
public final class DealsSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public DealsSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "deals";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("opportunity");
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Text title() {
        return Texts.of("section.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new DealsPane(parent, desk, clock, object.id())::reload;
    }
}
