package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.UUID;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** What other rules would have decided: how far the replay is, and each decision that comes out otherwise, before beside after. */
@Component
public final class ReplayEditor implements EditorFactory {
    private static final String KIND = "rule-replay";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ReplayEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    static ObjectRef object(UUID replay) {
        return new ObjectRef(KIND, replay.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("replay.title");
    }

    @Override
    public String icon() {
        return "refresh-cw";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new ReplayPane(parent, desk, clock, "replay").follow(UUID.fromString(object.id()));
    }
}
