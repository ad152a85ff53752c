package org.twinrail.coordination.ui.internal.advice;

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

/** The advice on any object (D4). */
@Component
public final class AdviceSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AdviceSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "advice";
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Text title() {
        return Texts.of("title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new AdvicePane(parent, desk, clock, object)::reload;
    }
}
