package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import java.util.UUID;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.Sections;

/** A conflict's case in a tab of its own. */
@Component
public final class ConflictEditor implements EditorFactory {
    static final String KIND = "conflict";

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ConflictEditor(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("editor.title");
    }

    @Override
    public String icon() {
        return "scale";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        Sections sections = new Sections(parent, desk).add("conflict.case", Texts.of("editor.case"), body -> {
            new CaseFile(body, desk, clock).show(UUID.fromString(object.id()));
            // A case hears of changes by itself.
            return () -> {};
        });
        desk.whenChanged(sections::reload);
    }
}
