package org.twinrail.coordination.ui.internal.advice;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code cooperation}: what the two departments ask of each other. */
@Component
public final class CooperationPerspective implements Perspective {
    static final String ID = "cooperation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Text title() {
        return Texts.of("perspective");
    }

    @Override
    public String icon() {
        return "handshake";
    }
}
