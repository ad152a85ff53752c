package org.twinrail.core.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** What waits for the person, and what changed: where the day begins. */
@Component
public final class TodayPerspective implements Perspective {
    static final String ID = "today";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Text title() {
        return Texts.of("today.title");
    }

    @Override
    public String icon() {
        return "inbox";
    }
}
