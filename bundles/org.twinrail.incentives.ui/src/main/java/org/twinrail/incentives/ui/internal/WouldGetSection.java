package org.twinrail.incentives.ui.internal;

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

/** On a draft of the rules: who would get what by it (D33). */
@Component
public final class WouldGetSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public WouldGetSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "would-get";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("rule-draft");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Text title() {
        return Texts.of("would.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new WouldGetPane(parent, desk, clock, object.id())::reload;
    }
}
