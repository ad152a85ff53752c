package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.ViewFactory;

/** The conflicts, open or all, with the chosen one's case beside them (D23). */
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
        parent.setLayout(new GridLayout(1, false));
        Button closed = new Button(parent, SWT.CHECK);
        closed.setText(desk.say(Texts.of("conflicts.closed")));
        closed.setBackground(desk.looks().color(Looks.Tone.PAPER));
        closed.setForeground(desk.looks().color(Looks.Tone.INK));
        closed.setData("id", "conflicts.closed");
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setSashWidth(Looks.UNIT);
        Composite left = new Composite(halves, SWT.NONE);
        Composite right = new Composite(halves, SWT.NONE);
        halves.setWeights(new int[] {5, 6});
        CaseFile file = new CaseFile(right, desk, clock.getZone());
        PagedTable<Conflict> table = new PagedTable<Conflict>(
                        left,
                        desk,
                        "conflicts.table",
                        (offset, limit, sort, page) -> desk.ask(
                                new ListConflicts(
                                        closed.getSelection() ? ListConflicts.Which.ALL : ListConflicts.Which.OPEN,
                                        null,
                                        null,
                                        null,
                                        sort,
                                        1 + offset / limit,
                                        limit),
                                found -> page.accept(found.conflicts())))
                .column("kind", Texts.of("column.kind"), 150, null, c -> desk.say(c.kindTitle()))
                .column(
                        "severity",
                        Texts.of("column.severity"),
                        70,
                        null,
                        c -> desk.say(Texts.of("severity." + c.severity())))
                .column("parties", Texts.of("column.parties"), 140, null, c -> parties(c, desk))
                .column("step", Texts.of("column.step"), 90, null, c -> desk.say(c.stepTitle()))
                .column("sentence", Texts.of("column.sentence"), 420, null, c -> desk.say(c.sentence()))
                .whenChosen(conflict -> file.show(conflict.id()));
        closed.addListener(SWT.Selection, event -> table.refresh());
        desk.whenChanged(table::refresh);
        table.open();
    }

    private static String parties(Conflict conflict, Desk desk) {
        List<String> names =
                conflict.parties().stream().map(p -> desk.say(p.name())).toList();
        return names.stream().collect(Collectors.joining(desk.say(Texts.of("list.separator"))));
    }
}
