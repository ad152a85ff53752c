package org.twinrail.coordination.ui.internal.attached;

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

/** The files on any object. */
@Component
public final class FilesSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public FilesSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "files";
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("files.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return new FilesPane(parent, desk, clock.getZone(), object)::reload;
    }
}
