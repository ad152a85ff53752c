package org.twinrail.incentives.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Money;
import org.twinrail.incentives.Assessment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A period's assessment: what it came to, a scorecard for each person, the chosen person's statement, and charts. */
final class PeriodPane {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final Composite stack;
    private final Composite page;
    private final Label nothing;
    private final Tiles tiles;
    private final Label notes;
    private final Scorecards scorecards;
    private final PeriodCharts charts;
    private Assessment shown;

    PeriodPane(Composite parent, Desk desk, People people) {
        this.desk = desk;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        Composite empty = new Composite(stack, SWT.NONE);
        empty.setLayout(Grids.framed(desk, 1));
        nothing = Looks.named(Grids.label(empty, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "incentives.none");
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.bare(desk, 1));
        tiles = new Tiles(page, desk, List.of("state", "won", "deals", "attained", "commission", "pool"));
        tiles.control().setLayoutData(Grids.across(1));
        notes = Looks.named(Grids.label(page, desk, SWT.WRAP, Type.SMALL, Tone.QUIET), "incentives.notes");
        notes.setLayoutData(Grids.across(1));
        SashForm halves = new SashForm(page, SWT.VERTICAL);
        halves.setLayoutData(Grids.all(1));
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        SashForm above = new SashForm(halves, SWT.HORIZONTAL);
        above.setSashWidth(desk.looks().px(2 * Looks.UNIT));
        Composite left = new Composite(above, SWT.NONE);
        StatementPane statement = new StatementPane(new Composite(above, SWT.NONE), desk);
        scorecards = new Scorecards(left, desk, people, statement::show);
        above.setWeights(new int[] {3, 2});
        charts = new PeriodCharts(halves, desk);
        halves.setWeights(new int[] {5, 4});
        front(empty);
    }

    /** The pane, to be laid out. */
    Composite control() {
        return stack;
    }

    /** The login of the person who is chosen; null for nobody. */
    String person() {
        return shown == null ? null : scorecards.person();
    }

    private void front(Composite top) {
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout(true, true);
    }

    /** Shows a period that was not assessed yet. */
    void empty(String period) {
        shown = null;
        nothing.setText(desk.say(Texts.of("assessment.none", period)));
        front(nothing.getParent());
    }

    /** Shows an assessment; the person who is chosen stays so. */
    void show(Assessment assessment) {
        if (assessment.equals(shown)) {
            return;
        }
        boolean other = shown == null || !shown.period().equals(assessment.period());
        shown = assessment;
        List<PersonRow> rows = PersonRow.of(assessment);
        tiles(assessment, rows);
        notes.setText(notes(assessment));
        scorecards.show(rows, other);
        charts.show(assessment, rows);
        front(page);
    }

    private void tiles(Assessment assessment, List<PersonRow> rows) {
        Money nothingYet = Money.zero(assessment.won().currency());
        tiles.show(
                "state",
                desk.say(Texts.of(assessment.closed() ? "state.closed" : "state.open")),
                assessment.closed() ? Tone.INK : Tone.ACCENT);
        money("won", assessment.won());
        tiles.show("deals", Shown.number(assessment.deals()), Tone.INK);
        tiles.show("attained", attained(rows), Tone.INK);
        money("commission", rows.stream().map(PersonRow::commission).reduce(nothingYet, Money::plus));
        money("pool", assessment.pool().amount());
        tiles.control().layout(true, true);
    }

    private void money(String key, Money amount) {
        tiles.show(key, Shown.money(amount, desk.reader()), Tone.INK);
    }

    /** What those with a target won, of their targets together. */
    private static String attained(List<PersonRow> rows) {
        List<PersonRow> measured =
                rows.stream().filter(row -> row.target() != null).toList();
        BigDecimal targets =
                measured.stream().map(row -> row.target().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal won = measured.stream().map(row -> row.won().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return targets.signum() == 0
                ? "\u2013"
                : Figures.percent(won.multiply(HUNDRED).divide(targets, 2, RoundingMode.DOWN));
    }

    private String notes(Assessment assessment) {
        return Stream.concat(Stream.of(assessment.pool().reason()), assessment.notes().stream())
                .filter(Objects::nonNull)
                .map(text -> Figures.amounts(desk.say(text), desk.reader()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
