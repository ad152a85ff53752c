package org.twinrail.incentives.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.incentives.Assessment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.charts.ChartCanvas;

/** What a period looks like: how much of their targets people attained, what they get, and whose credit the won value is. */
final class PeriodCharts {
    private static final BigDecimal REACHED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final Composite row;
    private final ChartCanvas attainment;
    private final ChartCanvas pay;
    private final ChartCanvas credit;

    PeriodCharts(Composite parent, Desk desk) {
        this.desk = desk;
        row = new Composite(parent, SWT.NONE);
        GridLayout layout = Grids.bare(desk, 9);
        layout.makeColumnsEqualWidth = true;
        row.setLayout(layout);
        attainment = Headed.chart(row, desk, "attainment", 3);
        pay = Headed.chart(row, desk, "pay", 4);
        credit = Headed.chart(row, desk, "credit", 2);
    }

    /** The charts, to be laid out. */
    Composite control() {
        return row;
    }

    void show(Assessment assessment, List<PersonRow> rows) {
        attainment(rows);
        pay(rows, assessment.won().currency());
        credit(assessment.credit());
    }

    private void attainment(List<PersonRow> rows) {
        List<PersonRow> measured = rows.stream()
                .filter(row -> row.attainment() != null)
                .sorted(Comparator.comparing(PersonRow::attainment).reversed())
                .toList();
        if (measured.isEmpty()) {
            attainment.clear(Texts.of("chart.attainment.none"));
            return;
        }
        BarChart chart = new BarChart(measured.stream().map(PersonRow::name).toList(), value -> Math.round(value) + "%")
                .add(say("chart.reached"), Tone.ACCENT, values(measured, row -> bar(row, true)))
                .add(say("chart.below"), Tone.WARNING, values(measured, row -> bar(row, false)))
                .mark(REACHED.doubleValue());
        attainment.show(words(measured, "chart.attainment", row -> Figures.percent(row.attainment())), chart);
    }

    private static Double bar(PersonRow row, boolean reached) {
        return row.attainment().compareTo(REACHED) >= 0 == reached
                ? row.attainment().doubleValue()
                : null;
    }

    private void pay(List<PersonRow> rows, String currency) {
        List<PersonRow> paid = rows.stream()
                .filter(row -> !row.total().isZero())
                .sorted(Comparator.comparing(PersonRow::total).reversed())
                .toList();
        if (paid.isEmpty()) {
            pay.clear(Texts.of("chart.pay.none"));
            return;
        }
        Locale reader = desk.reader();
        BarChart chart = new BarChart(
                        paid.stream().map(PersonRow::name).toList(), value -> Figures.axis(value, currency, reader))
                .add(say("kind.COMMISSION"), Tone.SALES, values(paid, row -> amount(row.commission())))
                .add(say("kind.POOL_SHARE"), Tone.MARKETING, values(paid, row -> amount(row.share())));
        pay.show(words(paid, "chart.pay", row -> Shown.money(row.total(), reader)), chart);
    }

    private void credit(Assessment.CreditBySide sides) {
        List<String> names = List.of(say("side.marketing"), say("side.sales"), say("side.joint"));
        List<Money> amounts = List.of(sides.marketing(), sides.sales(), sides.joint());
        if (amounts.stream().allMatch(Money::isZero)) {
            credit.clear(Texts.of("chart.credit.none"));
            return;
        }
        Locale reader = desk.reader();
        BarChart chart =
                new BarChart(names, value -> Figures.axis(value, sides.sales().currency(), reader));
        List<Tone> tones = List.of(Tone.MARKETING, Tone.SALES, Tone.JOINT);
        for (int i = 0; i < names.size(); i++) {
            List<Double> own = new ArrayList<>(java.util.Collections.nCopies(names.size(), null));
            own.set(i, amount(amounts.get(i)));
            chart.add(names.get(i), tones.get(i), own);
        }
        StringBuilder words = new StringBuilder(say("chart.credit"));
        for (int i = 0; i < names.size(); i++) {
            words.append('\n').append(names.get(i)).append("  ").append(Shown.money(amounts.get(i), reader));
        }
        credit.show(Text.same(words.toString()), chart.withoutLegend());
    }

    private Text words(List<PersonRow> rows, String title, Function<PersonRow, String> figure) {
        return Text.same(rows.stream()
                .map(row -> row.name() + "  " + figure.apply(row))
                .collect(Collectors.joining("\n", say(title) + "\n", "")));
    }

    private static List<Double> values(List<PersonRow> rows, Function<PersonRow, Double> value) {
        return rows.stream().map(value).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Nothing is no bar. */
    private static Double amount(Money money) {
        return money.isZero() ? null : money.amount().doubleValue();
    }

    private String say(String key) {
        return desk.say(Texts.of(key));
    }
}
