package org.twinrail.coordination.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code conflicts}. */
@Component
public final class ConflictsPerspective implements Perspective {
    static final String ID = "conflicts";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.conflicts");
    }

    @Override
    public String icon() {
        return "scale";
    }
}
