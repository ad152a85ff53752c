package org.twinrail.crm.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** The perspective {@code customers}. */
@Component
public final class CustomersPerspective implements Perspective {
    static final String ID = "customers";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.customers");
    }

    @Override
    public String icon() {
        return "building-2";
    }
}
