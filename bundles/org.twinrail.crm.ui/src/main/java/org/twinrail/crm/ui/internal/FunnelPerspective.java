package org.twinrail.crm.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code funnel}. */
@Component
public final class FunnelPerspective implements Perspective {
    static final String ID = "funnel";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.funnel");
    }

    @Override
    public String icon() {
        return "filter";
    }
}
