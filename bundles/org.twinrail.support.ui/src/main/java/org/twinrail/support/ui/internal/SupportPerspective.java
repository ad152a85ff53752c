package org.twinrail.support.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code support}. */
@Component
public final class SupportPerspective implements Perspective {
    static final String ID = "support";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.support");
    }

    @Override
    public String icon() {
        return "circle-help";
    }
}
