package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The open conflicts the person is a part of, or has to do something about, on the Today perspective (D23). */
@Component
public final class MyConflictsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public MyConflictsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.conflicts";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Text title() {
        return Texts.of("today.conflicts");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final People people;
        private final PagedTable<Conflict> table;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            this.people = People.of(desk, this::anew);
            table = ConflictTable.of(parent, desk, clock, "today.conflicts.table", new ConflictSource(desk, this::mine))
                    .whenEmpty(Texts.of("today.conflicts.none"))
                    .open();
            desk.whenChanged(table::reload);
        }

        private ConflictFilter mine() {
            return new ConflictFilter(Which.OPEN, null, null, Names.meaning(desk.user(), people));
        }

        /** Who the person is may be known before the table is there. */
        private void anew() {
            if (table != null) {
                table.refresh();
            }
        }
    }
}
