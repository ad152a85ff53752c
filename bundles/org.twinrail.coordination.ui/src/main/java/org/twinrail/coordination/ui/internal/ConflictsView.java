package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The conflicts one wants to see, with the chosen one's case beside them (D23). */
@Component
public final class ConflictsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public ConflictsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "conflicts.list";
    }

    @Override
    public String perspective() {
        return ConflictsPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("conflicts.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Clock clock;
        private final CaseFile file;
        private final PagedTable<Conflict> table;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            this.clock = clock;
            People people = People.of(desk, () -> {});
            parent.setLayout(Grids.framed(desk, 1));
            FilterBar filter = new FilterBar(parent, desk, people, this::anew);
            filter.control().setLayoutData(Grids.across(1));
            SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
            halves.setLayoutData(Grids.all(1));
            halves.setSashWidth(desk.looks().px(Looks.UNIT));
            Composite left = new Composite(halves, SWT.NONE);
            file = new CaseFile(new Composite(halves, SWT.NONE), desk, clock);
            halves.setWeights(new int[] {4, 5});
            ConflictSource source = new ConflictSource(desk, filter::filter);
            table = ConflictTable.of(
                            left,
                            desk,
                            clock,
                            "conflicts.table",
                            (offset, limit, sort, page) ->
                                    source.ask(offset, limit, sort, found -> arrived(offset, found, page)))
                    .whenEmpty(Texts.of("conflicts.none"))
                    .whenChosen(conflict -> file.show(conflict.id()))
                    .open();
            desk.whenChanged(table::reload);
        }

        /** The gravest lies open from the beginning. */
        private void arrived(int offset, List<Conflict> found, Consumer<List<Conflict>> page) {
            page.accept(found);
            if (offset == 0 && file.isEmpty() && !found.isEmpty()) {
                table.select(conflict -> true);
                file.show(found.get(0).id());
            }
        }

        private void anew() {
            table.refresh();
        }
    }
}
