package org.twinrail.insight.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.insight.ShowSources;
import org.twinrail.insight.ShowSources.Source;
import org.twinrail.insight.ShowTrend;
import org.twinrail.insight.Standing;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.charts.ChartCanvas;

/** The trend of the chosen figure, and beside it what the figure comes from. */
final class TrendPane {
    private static final int PERIODS = 12;
    private static final int DECIMALS = 2;
    private static final int MOST = 1000;

    private final Desk desk;
    private final People people;
    private final Label heading;
    private final ChartCanvas chart;
    private final PagedTable<Source> sources;
    private Standing shown;

    TrendPane(Composite parent, Desk desk, People people) {
        this.desk = desk;
        this.people = people;
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(Looks.UNIT);
        Composite left = new Composite(halves, SWT.NONE);
        left.setLayout(Layouts.page(desk.looks()));
        heading = desk.looks()
                .dress(Looks.named(new Label(left, SWT.WRAP), "insight.trend.heading"), Type.STRONG, Tone.INK);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chart = new ChartCanvas(left, desk, "insight.trend");
        Layouts.fill(chart.control());
        sources = new PagedTable<Source>(
                        new Composite(halves, SWT.NONE), desk, "insight.sources", PagedTable.Source.whole(rows -> {
                            if (shown == null) {
                                rows.accept(List.of());
                            } else {
                                desk.ask(new ShowSources(shown.code(), shown.group(), shown.period(), MOST), rows);
                            }
                        }))
                .column("part", Texts.of("column.part"), 70, null, s -> desk.say(Texts.constant("part.", s.part())))
                .column("measure", Texts.of("column.measure"), 140, null, s -> desk.say(s.measure()))
                .column(
                        "object",
                        Texts.of("column.object"),
                        130,
                        null,
                        s -> s.object() == null ? "" : s.object().toString())
                .numbers("amount", Texts.of("column.amount"), 70, null, s -> Shown.number(s.amount()))
                .column("department", Texts.of("column.department"), 110, null, s -> people.name(s.department()))
                .column("person", Texts.of("column.person"), 90, null, s -> people.name(s.person()))
                .whenOpened(source -> {
                    if (source.object() != null) {
                        desk.open(source.object());
                    }
                })
                .whenEmpty(Texts.of("sources.none"))
                .open();
        halves.setWeights(new int[] {3, 2});
        show(null);
    }

    /** Shows a figure; null for none. */
    void show(Standing standing) {
        shown = standing;
        sources.refresh();
        if (standing == null) {
            heading.setText("");
            chart.clear(Texts.of("trend.choose"));
            return;
        }
        String name = desk.say(standing.name()) + " · " + Shows.group(standing.group(), desk, people);
        heading.setText(name);
        heading.requestLayout();
        desk.ask(new ShowTrend(standing.code(), standing.group(), PERIODS), points -> draw(standing, name, points));
    }

    private void draw(Standing standing, String name, List<Standing> points) {
        if (!Objects.equals(standing, shown)) {
            return;
        }
        if (points.stream().allMatch(point -> point.value() == null)) {
            chart.clear(Texts.of("trend.nothing"));
            return;
        }
        StringBuilder words = new StringBuilder(name);
        String band = Shows.band(standing, desk);
        if (!band.isEmpty()) {
            words.append("  ")
                    .append(desk.say(Texts.of("column.band")))
                    .append(' ')
                    .append(band);
        }
        for (Standing point : points) {
            words.append('\n')
                    .append(point.period())
                    .append("  ")
                    .append(Shows.figure(point.value(), point.unit(), desk))
                    .append("  ")
                    .append(desk.say(Shows.level(point.level())));
        }
        chart.show(
                Text.same(words.toString()),
                new TrendChart(points, name, value -> Shows.figure(axis(value), standing.unit(), desk)));
    }

    private static BigDecimal axis(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
