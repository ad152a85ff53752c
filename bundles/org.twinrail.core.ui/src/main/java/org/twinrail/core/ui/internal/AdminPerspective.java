package org.twinrail.core.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** People, departments, bundles and the audit: what an administrator keeps in order. */
@Component
public final class AdminPerspective implements Perspective {
    static final String ID = "admin";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Text title() {
        return Texts.of("admin.title");
    }

    @Override
    public String icon() {
        return "layout-dashboard";
    }
}
