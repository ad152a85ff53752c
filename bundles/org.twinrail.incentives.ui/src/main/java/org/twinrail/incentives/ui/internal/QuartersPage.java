package org.twinrail.incentives.ui.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.incentives.ListAssessments;
import org.twinrail.incentives.ListAssessments.Assessed;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** The periods of a length in charts and, with every figure, in a table; a period opens in a tab. Belongs to its UI thread. */
final class QuartersPage {
    private static final int AMOUNT = 124;

    private final Desk desk;
    private final Combo unit;
    private final QuarterCharts charts;
    private final PagedTable<Assessed> table;
    private List<Assessed> all;
    private List<Assessed> rows = List.of();

    QuartersPage(Composite parent, Desk desk, ZoneId zone) {
        this.desk = desk;
        parent.setLayout(Grids.framed(desk, 1));
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(Grids.across(1));
        bar.setLayout(Grids.bare(desk, 3));
        new Label(bar, SWT.NONE).setText(desk.say(Texts.of("quarters.by")));
        unit = Looks.named(new Combo(bar, SWT.READ_ONLY), "quarters.unit");
        for (Periods.Unit length : Periods.Unit.values()) {
            unit.add(desk.say(Texts.of("unit." + length)));
        }
        unit.select(0);
        unit.addListener(SWT.Selection, event -> show());
        Grids.label(bar, desk, SWT.NONE, Looks.Type.SMALL, Tone.QUIET).setText(desk.say(Texts.of("quarters.hint")));
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setLayoutData(Grids.all(1));
        halves.setSashWidth(desk.looks().px(2 * Looks.UNIT));
        charts = new QuarterCharts(halves, desk);
        Composite below = new Composite(halves, SWT.NONE);
        halves.setWeights(new int[] {5, 4});
        table = new PagedTable<Assessed>(
                        below,
                        desk,
                        "quarters.table",
                        (offset, limit, sort, page) -> page.accept(
                                rows.stream().skip(offset).limit(limit).toList()))
                .whenEmpty(Texts.of("quarters.none"))
                .column("period", Texts.of("column.period"), 90, null, Assessed::period)
                .toned(
                        "state",
                        Texts.of("column.state"),
                        90,
                        null,
                        row -> desk.say(Texts.of(row.closed() ? "state.closed" : "state.open")),
                        row -> row.closed() ? Tone.QUIET : Tone.ACCENT)
                .numbers("deals", Texts.of("column.deals"), 60, null, row -> Shown.number(row.deals()));
        money("won", Assessed::won);
        money("target", Assessed::target);
        money("marketing", row -> row.credit().marketing());
        money("sales", row -> row.credit().sales());
        money("joint", row -> row.credit().joint());
        money("commission", Assessed::commission);
        money("pool", Assessed::pool);
        table.column("assessed", Texts.of("column.assessed"), 130, null, row -> Shown.moment(row.runAt(), zone))
                .whenOpened(row -> desk.open(new ObjectRef(AssessmentEditor.KIND, row.period())))
                .open();
        desk.whenChanged(this::load);
        load();
    }

    private void money(String key, Function<Assessed, Money> amount) {
        table.numbers(
                key, Texts.of("column." + key), AMOUNT, null, row -> Shown.money(amount.apply(row), desk.reader()));
    }

    private void load() {
        desk.ask(new ListAssessments(), found -> {
            if (!found.equals(all)) {
                all = found;
                show();
            }
        });
    }

    private void show() {
        Periods.Unit length = Periods.Unit.values()[Math.max(0, unit.getSelectionIndex())];
        rows = all.stream().filter(a -> Periods.Unit.of(a.period()) == length).toList();
        table.refresh();
        charts.show(rows);
    }
}
