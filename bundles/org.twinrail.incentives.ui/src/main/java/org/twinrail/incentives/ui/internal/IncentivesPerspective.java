package org.twinrail.incentives.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code incentives}. */
@Component
public final class IncentivesPerspective implements Perspective {
    static final String ID = "incentives";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.incentives");
    }

    @Override
    public String icon() {
        return "trophy";
    }
}
