package org.twinrail.core.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.ViewFactory;

/** Everything that was done, refused or kept waiting; each line opens why. */
@Component
public final class AuditView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AuditView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "admin.audit";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Text title() {
        return Texts.of("admin.audit");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout(1, false));
        Button all = Looks.named(new Button(parent, SWT.CHECK), "admin.audit.all");
        all.setText(desk.say(Texts.of("audit.all")));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        PagedTable<ListAudit.Entry> table = AuditTable.of(
                body,
                desk,
                "admin.audit",
                clock.getZone(),
                Texts.of("audit.empty"),
                (offset, limit, sort, page) -> desk.ask(
                        new ListAudit(null, null, null, null, null, null, limit, offset, !all.getSelection()), page));
        all.addListener(SWT.Selection, event -> table.refresh());
        desk.whenChanged(table::refresh);
    }
}
