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
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
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
            table = new PagedTable<Conflict>(
                            left,
                            desk,
                            "conflicts.table",
                            (offset, limit, sort, page) ->
                                    source.ask(offset, limit, sort, found -> arrived(offset, found, page)))
                    .whenEmpty(Texts.of("conflicts.none"));
            columns();
            table.whenChosen(conflict -> file.show(conflict.id()))
                    .whenOpened(conflict -> desk.open(ObjectRef.of(ConflictEditor.KIND, conflict.id())))
                    .open();
            desk.whenChanged(table::reload);
        }

        private void columns() {
            table.toned(
                            "severity",
                            Texts.of("column.severity"),
                            54,
                            "severity",
                            c -> desk.say(Texts.of("severity." + c.severity())),
                            c -> Tones.of(c.severity()))
                    .column("kind", Texts.of("column.kind"), 150, "kind", c -> desk.say(c.kindTitle()))
                    .column("parties", Texts.of("column.parties"), 120, null, c -> Names.of(c.parties(), desk))
                    .toned("step", Texts.of("column.step"), 76, "step", this::step, Tones::step)
                    .toned("deadline", Texts.of("column.deadline"), 90, "deadline", this::due, this::dueTone)
                    .column("about", Texts.of("column.about"), 190, "about", c -> desk.say(Things.title(c.about())))
                    .column(
                            "since",
                            Texts.of("column.since"),
                            130,
                            "since",
                            c -> Shown.moment(c.since(), clock.getZone()))
                    .column("sentence", Texts.of("column.sentence"), 420, null, c -> desk.say(c.sentence()));
        }

        private String step(Conflict conflict) {
            return desk.say(
                    conflict.state() == ConflictState.OPEN
                            ? conflict.stepTitle()
                            : Texts.of("state." + conflict.state()));
        }

        private String due(Conflict conflict) {
            return conflict.deadline() == null
                    ? ""
                    : desk.say(Due.of(conflict.deadline(), clock.instant()).distance());
        }

        private Tone dueTone(Conflict conflict) {
            return conflict.deadline() == null
                    ? Tone.QUIET
                    : Due.of(conflict.deadline(), clock.instant()).tone();
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
