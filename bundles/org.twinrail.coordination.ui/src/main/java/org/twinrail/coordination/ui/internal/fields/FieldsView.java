package org.twinrail.coordination.ui.internal.fields;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** The fields of the company's own, for the administrator to define. */
@Component
public final class FieldsView implements ViewFactory {
    @Override
    public String id() {
        return "admin.fields";
    }

    @Override
    public String perspective() {
        return "admin";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Text title() {
        return Texts.of("view.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new DefinitionsPage(parent, desk);
    }
}
