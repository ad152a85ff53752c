package org.twinrail.insight.ui.internal;

import java.awt.BasicStroke;
import java.awt.Font;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.twinrail.insight.Standing;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.charts.ChartDress;
import org.twinrail.workbench.charts.ChartFont;
import org.twinrail.workbench.charts.ChartInk;
import org.twinrail.workbench.charts.ChartLabels;
import org.twinrail.workbench.charts.ChartPainter;

/** A figure from period to period as a line, with the ends of its band dashed. Where there was no figure the line has a gap. */
final class TrendChart implements ChartPainter {
    private static final int AXIS_GAP = 30;
    private static final double HEADROOM = 1.05;

    private final List<Standing> points;
    private final String name;
    private final DoubleFunction<String> scale;

    /**
     * A chart.
     *
     * @param points the figures, the oldest first; at least one
     * @param name what the line is called
     * @param scale how a figure is written on the axis
     */
    TrendChart(List<Standing> points, String name, DoubleFunction<String> scale) {
        this.points = List.copyOf(points);
        this.name = name;
        this.scale = scale;
    }

    @Override
    public byte[] paint(int width, int height, ChartInk ink, Locale reader) {
        Font font = ChartFont.of(ink.type(), false);
        ChartLabels measured = new ChartLabels(font);
        double top = top();
        int axis = measured.width(scale.apply(top));
        List<String> periods = points.stream().map(Standing::period).toList();
        CategoryChart chart = new CategoryChart(width, height);
        CategoryStyler styler = chart.getStyler();
        ChartDress.dress(styler, ink, scale);
        styler.setYAxisMin(0.0).setYAxisMax(top).setLegendVisible(false);
        styler.setXAxisLabelRotation(measured.angle(periods, (width - axis - AXIS_GAP) / periods.size(), axis));
        List<Double> values = new ArrayList<>();
        points.forEach(
                point -> values.add(point.value() == null ? null : point.value().doubleValue()));
        CategorySeries line = chart.addSeries(name, periods, values);
        line.setChartCategorySeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
        line.setLineColor(ink.color(Tone.ACCENT));
        line.setLineStyle(new BasicStroke(2));
        line.setMarker(SeriesMarkers.CIRCLE);
        line.setMarkerColor(ink.color(Tone.ACCENT));
        ends().forEach(end -> chart.addAnnotation(new AnnotationLine(end.doubleValue(), false, false)));
        return ChartDress.png(chart);
    }

    private Stream<BigDecimal> ends() {
        Standing last = points.get(points.size() - 1);
        return Stream.of(last.lower(), last.upper()).filter(Objects::nonNull);
    }

    /** A round value above the highest figure and the band, so that the axis ends with it. */
    private double top() {
        double highest = Stream.concat(points.stream().map(Standing::value).filter(Objects::nonNull), ends())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        if (highest <= 0) {
            return 1;
        }
        double step = Math.pow(10, Math.floor(Math.log10(highest))) / 5;
        return Math.ceil(highest * HEADROOM / step) * step;
    }
}
