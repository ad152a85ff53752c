package org.twinrail.workbench.charts;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/**
 * Shows a chart: a picture that is made beside the UI thread, and anew for every size. What it shows is said in words too, for a screen
 * reader and for the mouse that rests on it. Belongs to its UI thread; a window that changes its looks makes its views anew, and charts
 * with them.
 */
public final class ChartCanvas {
    /** What a picture is not made for: nobody could read it. */
    private static final int LEAST = 24;

    private static final Logger LOG = LoggerFactory.getLogger(ChartCanvas.class);

    private final Desk desk;
    private final Canvas canvas;
    private final ChartInk ink;
    private ChartPainter painter;
    private String words = "";
    private Image image;
    private Point made = new Point(0, 0);
    private boolean making;

    /**
     * An empty chart.
     *
     * @param id names it for tests, for example {@code incentives.attainment}
     */
    public ChartCanvas(Composite parent, Desk desk, String id) {
        this.desk = desk;
        this.ink = ChartInk.of(desk.looks());
        canvas = desk.looks().ground(Looks.named(new Canvas(parent, SWT.DOUBLE_BUFFERED), id), Tone.PAPER);
        canvas.addListener(SWT.Paint, this::draw);
        canvas.addListener(SWT.Resize, event -> make());
        canvas.addListener(SWT.Dispose, event -> drop());
        describe();
    }

    /** The canvas, to be laid out. */
    public Canvas control() {
        return canvas;
    }

    /** What it says in words; empty where it shows nothing. */
    public String words() {
        return words;
    }

    /**
     * Shows a chart.
     *
     * @param newWords the same in words and figures
     */
    public void show(Text newWords, ChartPainter newPainter) {
        painter = newPainter;
        made = new Point(0, 0);
        say(newWords);
        make();
    }

    /** Shows no chart but a sentence: that there is nothing to show, and what to do. */
    public void clear(Text sentence) {
        painter = null;
        drop();
        say(sentence);
        canvas.redraw();
    }

    private void say(Text text) {
        words = desk.say(text);
        canvas.setToolTipText(words);
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** Makes the picture for the size there is now, one at a time: what changes meanwhile is made when that one is done. */
    private void make() {
        Point size = canvas.getSize();
        if (painter == null || making || size.equals(made) || size.x < LEAST || size.y < LEAST) {
            return;
        }
        making = true;
        made = size;
        ChartPainter asked = painter;
        Locale reader = desk.reader();
        Thread thread = new Thread(
                () -> {
                    byte[] png = paint(asked, size, reader);
                    desk.later(() -> take(asked, png));
                },
                "twinrail-chart");
        thread.setDaemon(true);
        thread.start();
    }

    private byte[] paint(ChartPainter asked, Point size, Locale reader) {
        try {
            return asked.paint(size.x, size.y, ink, reader);
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("A chart of {} failed", desk, fault);
            return null;
        }
    }

    private void take(ChartPainter asked, byte[] png) {
        if (canvas.isDisposed()) {
            return;
        }
        making = false;
        if (asked == painter && png != null) {
            drop();
            image = new Image(canvas.getDisplay(), new ByteArrayInputStream(png));
            canvas.redraw();
        }
        make();
    }

    private void draw(Event event) {
        if (image != null) {
            event.gc.drawImage(image, 0, 0);
        } else if (painter == null && !words.isEmpty()) {
            event.gc.setForeground(desk.looks().color(Tone.QUIET));
            event.gc.setFont(desk.looks().font(Looks.Type.PLAIN));
            Point extent = event.gc.textExtent(words);
            Point size = canvas.getSize();
            event.gc.drawText(words, Math.max(0, (size.x - extent.x) / 2), Math.max(0, (size.y - extent.y) / 2), true);
        }
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
