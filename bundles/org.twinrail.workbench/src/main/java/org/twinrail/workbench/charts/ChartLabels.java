package org.twinrail.workbench.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/** How the labels under a chart stand so that each can be read whole: side by side, aslant, upright. Immutable. */
public final class ChartLabels {
    /** Side by side. */
    private static final int LEVEL = 0;

    /** Aslant, in degrees. */
    private static final int ASLANT = 45;

    /** Upright, in degrees. */
    private static final int UPRIGHT = 90;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int GAP = 6;
    /** What a line of type needs across when it stands aslant: the square root of two. */
    private static final double SLANT = 1.42;

    private final Font font;

    /** Labels in a font. */
    public ChartLabels(Font font) {
        this.font = font;
    }

    /** The width of the widest label, in pixels. */
    private int widest(List<String> labels) {
        return labels.stream().mapToInt(this::width).max().orElse(0);
    }

    /** The width of a label, in pixels. */
    public int width(String label) {
        return (int) Math.ceil(font.getStringBounds(label, CONTEXT).getWidth());
    }

    /** The height of a line, in pixels. */
    public int height() {
        return (int) Math.ceil(font.getLineMetrics("X", CONTEXT).getHeight());
    }

    /** The size of the type, in pixels. */
    public int size() {
        return font.getSize();
    }

    /**
     * The angle at which labels fit into slots of a width.
     *
     * @param before how much room there is left of the first slot, for the label that begins there when it stands aslant
     */
    public int angle(List<String> labels, int slot, int before) {
        int widest = widest(labels);
        if (widest + GAP <= slot) {
            return LEVEL;
        }
        boolean slanted = height() * SLANT <= slot && widest / SLANT <= before + slot / 2.0;
        return slanted ? ASLANT : UPRIGHT;
    }

    /** How many labels fit into a width at all, upright. */
    public int most(int width) {
        return Math.max(1, width / (height() + 1));
    }
}
