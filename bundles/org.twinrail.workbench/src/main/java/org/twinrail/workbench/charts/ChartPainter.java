package org.twinrail.workbench.charts;

import java.util.Locale;

/** Makes the picture of a chart; called on a thread that is not the UI thread, and touches no widget. */
@FunctionalInterface
public interface ChartPainter {
    /**
     * Makes a picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param ink the colours of the window, light or dark, and the size of its type
     * @param reader the person's language
     * @return the picture as PNG
     */
    byte[] paint(int width, int height, ChartInk ink, Locale reader);
}
