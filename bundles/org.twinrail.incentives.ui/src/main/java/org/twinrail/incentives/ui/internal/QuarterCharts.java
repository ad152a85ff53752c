package org.twinrail.incentives.ui.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.incentives.ListAssessments.Assessed;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.charts.ChartCanvas;

/** What one period after the other looked like: value won, credit by track, commissions and pool. */
final class QuarterCharts {
    /** More than these do not fit side by side; the table has them all. */
    private static final int LATEST = 16;

    private final Desk desk;
    private final ChartCanvas won;
    private final ChartCanvas credit;
    private final ChartCanvas pay;

    QuarterCharts(Composite parent, Desk desk) {
        this.desk = desk;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = Grids.bare(desk, 3);
        layout.makeColumnsEqualWidth = true;
        row.setLayout(layout);
        won = Headed.chart(row, desk, "won", 1);
        credit = Headed.chart(row, desk, "tracks", 1);
        pay = Headed.chart(row, desk, "paid", 1);
    }

    /** A part of a bar: what it is called, its tone, and how much it is. */
    private record Part(String key, Tone tone, Function<Assessed, Money> amount) {}

    /** Shows periods, the newest first; those in the currency most are in, because bars of two currencies say nothing. */
    void show(List<Assessed> newestFirst) {
        String currency = commonest(newestFirst);
        List<Assessed> periods = new ArrayList<>(newestFirst.stream()
                .filter(p -> p.won().currency().equals(currency))
                .limit(LATEST)
                .toList());
        Collections.reverse(periods);
        show(won, "won", periods, currency, List.of(new Part("column.won", Tone.ACCENT, Assessed::won)));
        show(
                credit,
                "tracks",
                periods,
                currency,
                List.of(
                        new Part("side.marketing", Tone.MARKETING, p -> p.credit()
                                .marketing()),
                        new Part("side.sales", Tone.SALES, p -> p.credit().sales()),
                        new Part("side.joint", Tone.JOINT, p -> p.credit().joint())));
        show(
                pay,
                "paid",
                periods,
                currency,
                List.of(
                        new Part("kind.COMMISSION", Tone.SALES, Assessed::commission),
                        new Part("column.pool", Tone.MARKETING, Assessed::pool)));
    }

    private static String commonest(List<Assessed> periods) {
        Map<String, Integer> count = new TreeMap<>();
        periods.forEach(p -> count.merge(p.won().currency(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void show(ChartCanvas canvas, String key, List<Assessed> periods, String currency, List<Part> parts) {
        if (periods.isEmpty()) {
            canvas.clear(Texts.of("quarters.nothing"));
            return;
        }
        Locale reader = desk.reader();
        BarChart chart = new BarChart(
                periods.stream().map(Assessed::period).toList(), value -> Figures.axis(value, currency, reader));
        StringBuilder words = new StringBuilder(say("chart." + key));
        for (Part part : parts) {
            chart.add(
                    say(part.key()),
                    part.tone(),
                    periods.stream()
                            .map(p -> part.amount().apply(p).amount().doubleValue())
                            .toList());
        }
        for (Assessed period : periods) {
            words.append('\n').append(period.period());
            for (Part part : parts) {
                words.append("  ")
                        .append(say(part.key()))
                        .append(' ')
                        .append(Shown.money(part.amount().apply(period), reader));
            }
        }
        canvas.show(Text.same(words.toString()), chart);
    }

    private String say(String key) {
        return desk.say(Texts.of(key));
    }
}
