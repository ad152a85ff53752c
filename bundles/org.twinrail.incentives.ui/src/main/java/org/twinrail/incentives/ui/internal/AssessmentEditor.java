package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** The assessment of one period in a tab of its own, to be held against others. */
@Component
public final class AssessmentEditor implements EditorFactory {
    static final String KIND = "assessment";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AssessmentEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("editor.title", object.id());
    }

    @Override
    public String icon() {
        return "trophy";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new AssessmentPage(parent, desk, clock).show(object.id());
    }
}
