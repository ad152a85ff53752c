package org.twinrail.exchange.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;

/** On the first-start page: begins with one's own data. */
@Component
public final class StartWithImport implements WorkbenchCommand {
    @Override
    public String id() {
        return "import.mine";
    }

    @Override
    public Text title() {
        return Texts.of("start");
    }

    @Override
    public String icon() {
        return ImportEditor.ICON;
    }

    @Override
    public String perspective() {
        return "start";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run(Desk desk) {
        desk.open(ImportEditor.NEW);
    }
}
