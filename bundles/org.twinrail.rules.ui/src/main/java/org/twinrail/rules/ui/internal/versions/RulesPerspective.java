package org.twinrail.rules.ui.internal.versions;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Perspective;

/** The rules a company owns: read, drafted, tried, approved and put in force. */
@Component
public final class RulesPerspective implements Perspective {
    static final String ID = "rules";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Text title() {
        return Texts.of("perspective.rules");
    }

    @Override
    public String icon() {
        return "ruler";
    }
}
