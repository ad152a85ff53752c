package org.twinrail.core.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.workbench.Desk;
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
        PagedTable<ListAudit.Entry> table = AuditTable.of(
                parent,
                desk,
                "admin.audit",
                clock.getZone(),
                Texts.of("audit.empty"),
                (offset, limit, sort, page) -> desk.ask(new ListAudit(null, null, null, null, limit, offset), page));
        desk.whenChanged(table::refresh);
    }
}
