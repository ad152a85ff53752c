package org.twinrail.workbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.twinrail.workbench.Looks.Tone;

/** How charts with two axes look in this house, and the picture that is made of them. */
public final class ChartDress {
    private static final float[] DASHES = {4, 4};

    private ChartDress() {}

    /**
     * Gives a chart the paper, type and lines of a window: no frame, quiet axes, names below, marks dashed.
     *
     * @param scale how a value is written on the axis
     */
    public static void dress(AxesChartStyler styler, ChartInk ink, DoubleFunction<String> scale) {
        Font font = ChartFont.of(ink.type(), false);
        Color paper = ink.color(Tone.PAPER);
        Color quiet = ink.color(Tone.QUIET);
        styler.setBaseFont(font)
                .setChartFontColor(ink.color(Tone.INK))
                .setChartBackgroundColor(paper)
                .setPlotBackgroundColor(paper)
                .setPlotBorderVisible(false)
                .setPlotContentSize(1)
                .setChartTitleVisible(false)
                .setChartPadding(ink.type() / 2)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendFont(font)
                .setLegendBackgroundColor(paper)
                .setLegendBorderColor(paper)
                .setLegendPadding(ink.type() / 3)
                .setAnnotationLineColor(quiet)
                .setAnnotationLineStroke(
                        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0));
        styler.setAxisTickLabelsFont(font)
                .setAxisTickLabelsColor(quiet)
                .setAxisTickMarksColor(ink.color(Tone.LINE))
                .setXAxisTitleVisible(false)
                .setYAxisTitleVisible(false)
                .setAxisTicksLineVisible(false)
                .setAxisTicksMarksVisible(false)
                .setPlotMargin(0)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(ink.color(Tone.LINE))
                .setPlotGridLinesStroke(new BasicStroke(1))
                .setYAxisTickMarkSpacingHint(ink.type() * 3)
                .setyAxisTickLabelsFormattingFunction(scale::apply);
    }

    /** The chart as PNG. */
    public static byte[] png(Chart<?, ?> chart) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            BitmapEncoder.saveBitmap(chart, png, BitmapEncoder.BitmapFormat.PNG);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return png.toByteArray();
    }
}
