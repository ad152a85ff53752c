package org.twinrail.workbench.internal;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.twinrail.workbench.Looks;

/** The looks of one window; belongs to its UI thread. */
final class WindowLooks implements Looks {
    static final String DRESSED = "twinrail.dressed";
    static final String GROUNDED = "twinrail.grounded";
    private static final int PERCENT = 100;
    private static final int ICON = 16;

    private final Display display;
    private final Icons icons;
    private final boolean dark;
    private final int scale;
    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
    private final Map<String, Image> images = new HashMap<>();

    /**
     * Looks that end with a composite.
     *
     * @param scale the size of type and space, in percent
     */
    WindowLooks(Composite page, Icons icons, boolean dark, int scale) {
        this.display = page.getDisplay();
        this.icons = icons;
        this.dark = dark;
        this.scale = scale;
        for (Tone tone : Tone.values()) {
            int rgb = Palette.rgb(tone, dark);
            colors.put(tone, new Color(display, rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
        }
        FontData base = display.getSystemFont().getFontData()[0];
        for (Type type : Type.values()) {
            fonts.put(type, font(base, type));
        }
        // Later, because what stands on the page is still to go and may look at its images once more.
        page.addDisposeListener(event -> display.asyncExec(this::dispose));
    }

    private Font font(FontData base, Type type) {
        int height = base.getHeight();
        return switch (type) {
            case PLAIN -> new Font(display, base.getName(), sized(height), SWT.NORMAL);
            case STRONG -> new Font(display, base.getName(), sized(height), SWT.BOLD);
            case TITLE -> new Font(display, base.getName(), sized(height + 4), SWT.BOLD);
            case FIGURE -> new Font(display, base.getName(), sized(height + 8), SWT.BOLD);
            case SMALL -> new Font(display, base.getName(), sized(Math.max(height - 1, 1)), SWT.NORMAL);
        };
    }

    private int sized(int points) {
        return Math.max(1, Math.round(points * scale / (float) PERCENT));
    }

    private void dispose() {
        colors.values().forEach(Color::dispose);
        fonts.values().forEach(Font::dispose);
        images.values().forEach(Image::dispose);
    }

    @Override
    public Color color(Tone tone) {
        return colors.get(tone);
    }

    @Override
    public Font font(Type type) {
        return fonts.get(type);
    }

    @Override
    public <C extends Control> C dress(C control, Type type, Tone ink) {
        control.setData(DRESSED, Boolean.TRUE);
        control.setFont(font(type));
        control.setForeground(color(ink));
        return control;
    }

    @Override
    public <C extends Control> C ground(C control, Tone paper) {
        control.setData(GROUNDED, Boolean.TRUE);
        control.setBackground(color(paper));
        if (control instanceof Composite composite) {
            composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        }
        return control;
    }

    @Override
    public Image icon(String name, Tone tone) {
        return images.computeIfAbsent(name + tone, key -> {
            byte[] png = icons.png(name, Palette.rgb(tone, dark), px(ICON));
            return new Image(display, new ByteArrayInputStream(png));
        });
    }

    @Override
    public int px(int pixels) {
        return Math.round(pixels * scale / (float) PERCENT);
    }

    @Override
    public boolean dark() {
        return dark;
    }

    /** What a page's style sheet calls these looks. */
    String kind() {
        return (dark ? "dark" : "light") + (scale == PERCENT ? "" : "-" + scale);
    }
}
