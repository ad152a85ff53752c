package org.twinrail.crm.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** Opens tracks. */
@Component
public final class TrackEditor implements EditorFactory {
    @Override
    public String kind() {
        return "track";
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("track.tab", object.id());
    }

    @Override
    public String icon() {
        return "git-branch";
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new TrackPage(parent, desk, object.id());
    }
}
