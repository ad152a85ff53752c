package org.twinrail.intelligence.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code intelligence}. */
@Component
public final class IntelligencePerspective implements Perspective {
    static final String ID = "intelligence";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.intelligence");
    }

    @Override
    public String icon() {
        return "target";
    }
}
