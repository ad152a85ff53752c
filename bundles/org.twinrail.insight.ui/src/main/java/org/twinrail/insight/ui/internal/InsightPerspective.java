package org.twinrail.insight.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code insight}. */
@Component
public final class InsightPerspective implements Perspective {
    static final String ID = "insight";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.insight");
    }

    @Override
    public String icon() {
        return "chart-column";
    }
}
