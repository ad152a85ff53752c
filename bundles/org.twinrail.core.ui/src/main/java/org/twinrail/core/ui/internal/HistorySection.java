package org.twinrail.core.ui.internal;

import java.time.Clock;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;

/** What was done about any object, by whom, and how it ended; a double click says why. */
@Component
public final class HistorySection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public HistorySection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Text title() {
        return Texts.of("history.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        return AuditTable.of(
                parent,
                desk,
                "history",
                clock.getZone(),
                Texts.of("history.empty"),
                (offset, limit, sort, page) -> desk.ask(ListAudit.of(object, limit, offset), page))::reload;
    }
}
