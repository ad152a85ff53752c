package org.twinrail.workbench.internal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** Draws the icons of the house (Lucide, ISC licence) from SVG as PNG, which both toolkits read. Safe for use by many threads. */
final class Icons {
    private static final Logger LOG = LoggerFactory.getLogger(Icons.class);
    private static final String FOLDER = "/org/twinrail/workbench/icons/";
    private static final String UNKNOWN = "circle-alert";
    private static final int SIZE = 16;

    private final ExecutorService aside = Executors.newSingleThreadExecutor(Icons::thread);
    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "twinrail-icons");
        thread.setDaemon(true);
        return thread;
    }

    /** Draws an icon ahead, aside: the first drawing in a process takes long, and a UI thread may not wait for it. */
    void warm(String name) {
        aside.execute(() -> {
            try {
                for (boolean dark : new boolean[] {false, true}) {
                    for (Tone tone : List.of(Tone.QUIET, Tone.ACCENT, Tone.INK)) {
                        png(name, Palette.rgb(tone, dark), SIZE);
                    }
                }
            } catch (RuntimeException | LinkageError fault) {
                LOG.error("The icon {} cannot be drawn", name, fault);
            }
        });
    }

    /** Ends the drawing ahead. */
    void close() {
        aside.shutdownNow();
    }

    /**
     * An icon as PNG.
     *
     * @param rgb its colour
     * @param size width and height in pixels
     */
    byte[] png(String name, int rgb, int size) {
        return drawn.computeIfAbsent(name + '#' + rgb + '@' + size, key -> draw(name, rgb, size));
    }

    private static byte[] draw(String name, int rgb, int size) {
        String svg = read(name).replace("currentColor", String.format("#%06X", rgb));
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("not an SVG: " + name);
        }
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return png.toByteArray();
    }

    private static String read(String name) {
        try (InputStream svg = Looks.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (svg == null) {
                LOG.warn("There is no icon {}", name);
                return read(UNKNOWN);
            }
            return new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
