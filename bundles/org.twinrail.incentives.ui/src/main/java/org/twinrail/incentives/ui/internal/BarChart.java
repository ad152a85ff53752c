package org.twinrail.incentives.ui.internal;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.charts.ChartDress;
import org.twinrail.workbench.charts.ChartFont;
import org.twinrail.workbench.charts.ChartInk;
import org.twinrail.workbench.charts.ChartLabels;
import org.twinrail.workbench.charts.ChartPainter;

/** Bars over names or periods, those of several series on one another. No label is cut: where there is no room they stand aslant or upright. */
final class BarChart implements ChartPainter {
    private static final int AXIS_GAP = 30;
    private static final double FILLED = 0.7;
    /** How wide a bar gets at most, in sizes of type. */
    private static final int WIDEST = 6;
    /** What a name in the legend needs beside its letters, in sizes of type. */
    private static final int SWATCH = 4;

    private final List<String> labels;
    private final List<Series> series = new ArrayList<>();
    private final DoubleFunction<String> scale;
    private Double mark;
    private boolean legend = true;

    /**
     * One colour of bars.
     *
     * @param values one for each label; null for none
     */
    private record Series(String name, Tone tone, List<Double> values) {}

    /**
     * A chart without bars yet.
     *
     * @param labels what stands under the bars
     * @param scale how a value is written on the axis and on bars
     */
    BarChart(List<String> labels, DoubleFunction<String> scale) {
        this.labels = List.copyOf(labels);
        this.scale = scale;
    }

    /** Adds bars of a tone, onto those there are. */
    BarChart add(String name, Tone tone, List<Double> values) {
        series.add(new Series(name, tone, Collections.unmodifiableList(new ArrayList<>(values))));
        return this;
    }

    /** Draws a line at a value. */
    BarChart mark(double value) {
        mark = value;
        return this;
    }

    /** Leaves out the names of the series, where the labels under the bars are the same. */
    BarChart withoutLegend() {
        legend = false;
        return this;
    }

    @Override
    public byte[] paint(int width, int height, ChartInk ink, Locale reader) {
        Font font = ChartFont.of(ink.type(), false);
        ChartLabels measured = new ChartLabels(font);
        double top = top();
        int axis = measured.width(scale.apply(top));
        int room = width - axis - AXIS_GAP;
        int shown = Math.min(labels.size(), measured.most(room));
        List<String> under = new ArrayList<>(labels.subList(0, shown));
        if (shown < labels.size()) {
            // The last place says how many there was no room for; the words beside the chart have them all.
            under.set(shown - 1, "+" + (labels.size() - shown + 1));
        }
        CategoryChart chart = new CategoryChart(width, height);
        int slot = room / Math.max(1, shown);
        ChartDress.dress(chart.getStyler(), ink, scale);
        chart.getStyler().setYAxisMin(0.0).setLegendVisible(legend && series.size() > 1);
        chart.getStyler().setStacked(true).setLabelsFont(font).setLabelsFontColorAutomaticEnabled(true);
        double filled = Math.min(FILLED, (double) WIDEST * ink.type() / slot);
        chart.getStyler().setXAxisLabelRotation(measured.angle(under, slot, axis));
        chart.getStyler().setYAxisMax(top);
        chart.getStyler().setAvailableSpaceFill(filled);
        legend(chart.getStyler(), measured, width);
        for (Series bars : series) {
            List<Double> values = new ArrayList<>(bars.values().subList(0, shown));
            if (shown < labels.size()) {
                values.set(shown - 1, null);
            }
            chart.addSeries(bars.name(), under, values).setFillColor(ink.color(bars.tone()));
        }
        chart.getStyler().setLabelsVisible(apart() && fits(measured, (int) (slot * filled)));
        if (mark != null) {
            chart.addAnnotation(new AnnotationLine(mark, false, false));
        }
        return ChartDress.png(chart);
    }

    /** A round value above the highest bar, so that the axis ends with it. */
    private double top() {
        double highest = mark == null ? 0 : mark;
        for (int i = 0; i < labels.size(); i++) {
            double sum = 0;
            for (Series bars : series) {
                sum += bars.values().get(i) == null ? 0 : bars.values().get(i);
            }
            highest = Math.max(highest, sum);
        }
        if (highest <= 0) {
            return 1;
        }
        double step = Math.pow(10, Math.floor(Math.log10(highest))) / 5;
        return Math.ceil(highest * 1.02 / step) * step;
    }

    /** Whether no bar stands on another. */
    private boolean apart() {
        for (int i = 0; i < labels.size(); i++) {
            int place = i;
            if (series.stream().filter(bars -> bars.values().get(place) != null).count() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(ChartLabels measured, int bar) {
        return series.stream()
                .flatMap(bars -> bars.values().stream())
                .allMatch(value -> value == null || measured.width(scale.apply(value)) <= bar);
    }

    /** Names beside each other where they fit, under each other where not. */
    private void legend(CategoryStyler styler, ChartLabels measured, int width) {
        int wide = series.stream()
                .mapToInt(bars -> measured.width(bars.name()) + SWATCH * measured.size())
                .sum();
        styler.setLegendLayout(wide <= width ? Styler.LegendLayout.Horizontal : Styler.LegendLayout.Vertical);
    }
}
