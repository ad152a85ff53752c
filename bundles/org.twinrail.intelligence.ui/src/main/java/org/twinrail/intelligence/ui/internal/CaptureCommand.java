package org.twinrail.intelligence.ui.internal;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;

/** Takes a field note in one line, from wherever one is (D7). */
@Component
public final class CaptureCommand implements WorkbenchCommand {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public CaptureCommand(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "fieldnote.add";
    }

    @Override
    public Text title() {
        return Texts.of("capture.title");
    }

    @Override
    public String icon() {
        return "message-square-plus";
    }

    @Override
    public String keys() {
        return "ALT+I";
    }

    @Override
    public String perspective() {
        return IntelligencePerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Desk desk) {
        NoteForms.capture(desk, clock, null);
    }
}
