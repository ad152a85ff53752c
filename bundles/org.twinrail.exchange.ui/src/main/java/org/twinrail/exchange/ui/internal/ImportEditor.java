package org.twinrail.exchange.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorFactory;

/** The wizard in a tab of its own, so that one can look something up, or go on working, while it runs. */
@Component
public final class ImportEditor implements EditorFactory {
    static final String ICON = "upload";
    static final ObjectRef NEW = new ObjectRef("import", "new");

    private final Importer importer;

    /** Made by Declarative Services. */
    @Activate
    public ImportEditor(@Reference Importer importer) {
        this.importer = importer;
    }

    @Override
    public String kind() {
        return NEW.kind();
    }

    @Override
    public Text title(ObjectRef object) {
        return Texts.of("tab");
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public void create(Composite parent, Desk desk, ObjectRef object) {
        new ImportPage(parent, desk, importer).open();
    }
}
