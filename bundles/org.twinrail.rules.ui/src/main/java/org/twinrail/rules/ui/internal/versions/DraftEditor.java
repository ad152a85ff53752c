package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** A draft of the rules in a tab of its own; its id is the draft's name. */
@Component
public final class DraftEditor implements EditorFactory {
    private static final String KIND = "rule-draft";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public DraftEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    static ObjectRef object(String draft) {
        return new ObjectRef(KIND, draft);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("draft.title", object.id());
    }

    @Override
    public String icon() {
        return "git-branch";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new DraftPage(parent, desk, clock, object.id()).load();
    }
}
