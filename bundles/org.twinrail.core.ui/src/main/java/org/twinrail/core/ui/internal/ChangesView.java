package org.twinrail.core.ui.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.ViewFactory;

/** What was done since yesterday, the newest first; each line opens why. */
@Component
public final class ChangesView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ChangesView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.changes";
    }

    @Override
    public String perspective() {
        return TodayPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("today.changes");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        Instant yesterday =
                LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        PagedTable<ListAudit.Entry> table = AuditTable.of(
                parent,
                desk,
                "today.changes",
                clock.getZone(),
                Texts.of("audit.empty"),
                (offset, limit, sort, page) -> desk.ask(
                        new ListAudit(null, null, null, null, null, null, limit, offset, true),
                        entries -> page.accept(entries.stream()
                                .filter(entry -> !entry.at().isBefore(yesterday))
                                .toList())));
        desk.whenChanged(table::refresh);
    }
}
