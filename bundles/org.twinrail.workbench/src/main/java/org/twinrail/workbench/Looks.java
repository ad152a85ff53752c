package org.twinrail.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** One scale of colours, type and space for both toolkits. One for each window; its resources end with it. */
public final class Looks {
    /** The unit of space, in pixels: gaps are one, two or four of it. */
    public static final int UNIT = 6;

    private final Color ink;
    private final Color quiet;
    private final Color paper;
    private final Color shade;
    private final Color line;
    private final Color marketing;
    private final Color sales;
    private final Color joint;
    private final Color warning;
    private final Font title;
    private final Font strong;

    /** Looks for the window a control stands in; light or dark. */
    public Looks(Control window, boolean dark) {
        Display display = window.getDisplay();
        ink = color(display, window, dark ? 0xE6E8EB : 0x1F2933);
        quiet = color(display, window, dark ? 0x9AA5B1 : 0x616E7C);
        paper = color(display, window, dark ? 0x1B1F24 : 0xFFFFFF);
        shade = color(display, window, dark ? 0x262B32 : 0xF2F4F7);
        line = color(display, window, dark ? 0x3A424C : 0xD6DBE1);
        marketing = color(display, window, dark ? 0xF0A35E : 0xC7621A);
        sales = color(display, window, dark ? 0x6CB2F0 : 0x1565A9);
        joint = color(display, window, dark ? 0x7BC68F : 0x2C7A45);
        warning = color(display, window, dark ? 0x5A3A1E : 0xFFF1DD);
        FontData base = window.getFont().getFontData()[0];
        title = font(display, window, new FontData(base.getName(), base.getHeight() + 4, SWT.BOLD));
        strong = font(display, window, new FontData(base.getName(), base.getHeight(), SWT.BOLD));
    }

    private static Color color(Device device, Control window, int rgb) {
        Color color = new Color(device, rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        window.addDisposeListener(event -> color.dispose());
        return color;
    }

    private static Font font(Device device, Control window, FontData data) {
        Font font = new Font(device, data);
        window.addDisposeListener(event -> font.dispose());
        return font;
    }

    /** For text. */
    public Color ink() {
        return ink;
    }

    /** For text that steps back. */
    public Color quiet() {
        return quiet;
    }

    /** What is written on. */
    public Color paper() {
        return paper;
    }

    /** What frames the paper. */
    public Color shade() {
        return shade;
    }

    /** For lines between things. */
    public Color line() {
        return line;
    }

    /** Marketing's colour, the pull rail. */
    public Color marketing() {
        return marketing;
    }

    /** Sales' colour, the push rail. */
    public Color sales() {
        return sales;
    }

    /** The colour of joint work. */
    public Color joint() {
        return joint;
    }

    /** Behind a notice. */
    public Color warning() {
        return warning;
    }

    /** For titles. */
    public Font title() {
        return title;
    }

    /** For what matters within text. */
    public Font strong() {
        return strong;
    }
}
