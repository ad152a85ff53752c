package org.twinrail.crm.ui.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.twinrail.crm.Funnel;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.charts.ChartFont;
import org.twinrail.workbench.charts.ChartInk;
import org.twinrail.workbench.charts.ChartPainter;

/**
 * The funnel as it is drawn on paper: a bar for each stage under the one before, from the middle to both sides, as wide as those that came so
 * far; between two bars what part of them went on. A library's bar chart has no such form.
 */
final class StageChart implements ChartPainter {
    private static final double BAR = 0.62;
    private static final double LEAST_SHARE = 0.012;
    private static final int SIDE = 9;

    private final List<Funnel.StageCount> stages;

    StageChart(List<Funnel.StageCount> stages) {
        this.stages = List.copyOf(stages);
    }

    @Override
    public byte[] paint(int width, int height, ChartInk ink, Locale reader) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(ink.color(Tone.PAPER));
        graphics.fillRect(0, 0, width, height);
        Font font = ChartFont.of(ink.type(), false);
        graphics.setFont(font);
        int side = SIDE * ink.type();
        int room = Math.max(1, width - 2 * side);
        int row = Math.max(1, height / Math.max(1, stages.size()));
        long most = stages.stream().mapToLong(Funnel.StageCount::reached).max().orElse(1);
        for (int i = 0; i < stages.size(); i++) {
            Funnel.StageCount stage = stages.get(i);
            double share =
                    stage.reached() == 0 ? 0 : Math.max(LEAST_SHARE, (double) stage.reached() / Math.max(1, most));
            int bar = (int) (room * share);
            int thick = (int) (row * BAR);
            int top = i * row + (row - thick) / 2;
            graphics.setColor(ink.color(Words.tone(stage.half())));
            graphics.fillRoundRect(side + (room - bar) / 2, top, bar, thick, ink.type() / 2, ink.type() / 2);
            int line = top + (thick + graphics.getFontMetrics().getAscent()) / 2 - 1;
            text(graphics, stage.name().in(reader), side - ink.type(), line, true, ink.color(Tone.INK));
            text(graphics, figures(stage), width - side + ink.type(), line, false, ink.color(Tone.INK));
            String onward = Shares.onward(stages, i);
            if (!onward.isEmpty() && stage.reached() > 0) {
                middle(graphics, "↓ " + onward, width / 2, top + thick, row - thick, ink.color(Tone.QUIET));
            }
        }
        graphics.dispose();
        return png(image);
    }

    private static String figures(Funnel.StageCount stage) {
        return stage.lost() == 0 ? String.valueOf(stage.reached()) : stage.reached() + "  −" + stage.lost();
    }

    private static void text(Graphics2D graphics, String text, int x, int y, boolean toTheRight, Color color) {
        graphics.setColor(color);
        graphics.drawString(text, toTheRight ? x - graphics.getFontMetrics().stringWidth(text) : x, y);
    }

    private static void middle(Graphics2D graphics, String text, int x, int top, int gap, Color color) {
        FontMetrics metrics = graphics.getFontMetrics();
        if (gap >= metrics.getAscent()) {
            text(
                    graphics,
                    text,
                    x - metrics.stringWidth(text) / 2,
                    top + (gap + metrics.getAscent()) / 2 - 1,
                    false,
                    color);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return png.toByteArray();
    }
}
