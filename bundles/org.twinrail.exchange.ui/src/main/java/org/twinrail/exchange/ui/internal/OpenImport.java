package org.twinrail.exchange.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;

/** Opens the wizard from the palette and the toolbar of the administrator. */
@Component
public final class OpenImport implements WorkbenchCommand {
    @Override
    public String id() {
        return "import";
    }

    @Override
    public Text title() {
        return Texts.of("open");
    }

    @Override
    public String icon() {
        return ImportEditor.ICON;
    }

    @Override
    public String perspective() {
        return "admin";
    }

    @Override
    public void run(Desk desk) {
        desk.open(ImportEditor.NEW);
    }
}
