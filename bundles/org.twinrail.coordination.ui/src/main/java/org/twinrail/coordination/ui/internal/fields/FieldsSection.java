package org.twinrail.coordination.ui.internal.fields;

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

/** The company's own fields of an object. */
@Component
public final class FieldsSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public FieldsSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "fields";
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(Kinds.ALL);
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Text title() {
        return Texts.of("section.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new FieldsPane(parent, desk, clock, object)::reload;
    }
}
