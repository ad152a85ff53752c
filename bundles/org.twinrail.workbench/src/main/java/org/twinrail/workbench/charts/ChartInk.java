package org.twinrail.workbench.charts;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/**
 * The colours and the size of type of a window, taken with them to where no widget may be touched.
 *
 * @param colors the colours of the house
 * @param dark whether the window is dark
 * @param type the size of type, in pixels
 */
public record ChartInk(Map<Tone, Color> colors, boolean dark, int type) {
    /** The size of type in a chart at 100 %, in pixels. */
    private static final int TYPE = 12;

    public ChartInk {
        colors = Map.copyOf(colors);
    }

    /** Takes the looks of a window; called on its UI thread. */
    public static ChartInk of(Looks looks) {
        Map<Tone, Color> colors = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            RGB rgb = looks.color(tone).getRGB();
            colors.put(tone, new Color(rgb.red, rgb.green, rgb.blue));
        }
        return new ChartInk(colors, looks.dark(), looks.px(TYPE));
    }

    /** A colour of the house. */
    public Color color(Tone tone) {
        return colors.get(tone);
    }
}
