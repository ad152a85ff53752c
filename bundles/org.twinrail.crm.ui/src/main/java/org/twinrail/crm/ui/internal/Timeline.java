package org.twinrail.crm.ui.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Two rails over time: marketing's touches above, sales' below, joint ones across both (D1). */
final class Timeline {
    private static final int LABEL = 70;
    private static final int DOT = 10;

    private final Canvas canvas;
    private final Desk desk;
    private List<Touch> touches = List.of();

    Timeline(Composite parent, Desk desk) {
        this.desk = desk;
        canvas = new Canvas(parent, SWT.BORDER);
        canvas.setBackground(desk.looks().color(Looks.Tone.PAPER));
        canvas.setData("id", "customers.timeline");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Canvas canvas() {
        return canvas;
    }

    void show(List<Touch> found) {
        touches = List.copyOf(found);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Looks looks = desk.looks();
        int upper = area.height / 3;
        int lower = 2 * area.height / 3;
        gc.setForeground(looks.color(Looks.Tone.LINE));
        gc.drawLine(LABEL, upper, area.width - DOT, upper);
        gc.drawLine(LABEL, lower, area.width - DOT, lower);
        gc.setForeground(looks.color(Looks.Tone.MARKETING));
        gc.drawString(desk.say(Texts.of("track.MARKETING")), Looks.UNIT, upper - DOT, true);
        gc.setForeground(looks.color(Looks.Tone.SALES));
        gc.drawString(desk.say(Texts.of("track.SALES")), Looks.UNIT, lower - DOT, true);
        if (touches.isEmpty()) {
            return;
        }
        LocalDate first =
                touches.stream().map(Touch::on).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                touches.stream().map(Touch::on).max(LocalDate::compareTo).orElseThrow();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        int width = Math.max(1, area.width - LABEL - 4 * DOT);
        for (Touch touch : touches) {
            int x = LABEL + DOT + (int) (width * ChronoUnit.DAYS.between(first, touch.on()) / days);
            draw(gc, touch.track(), x, upper, lower, looks);
        }
        gc.setForeground(looks.color(Looks.Tone.QUIET));
        gc.drawString(first.toString(), LABEL, area.height - 2 * DOT, true);
        int end = gc.stringExtent(last.toString()).x;
        gc.drawString(last.toString(), area.width - end - DOT, area.height - 2 * DOT, true);
    }

    private static void draw(GC gc, TouchTrack track, int x, int upper, int lower, Looks looks) {
        Color color =
                switch (track) {
                    case MARKETING -> looks.color(Looks.Tone.MARKETING);
                    case SALES -> looks.color(Looks.Tone.SALES);
                    case JOINT -> looks.color(Looks.Tone.JOINT);
                };
        gc.setBackground(color);
        if (track == TouchTrack.JOINT) {
            gc.fillRectangle(x, upper - DOT / 2, DOT / 2, lower - upper + DOT);
        } else {
            int y = track == TouchTrack.MARKETING ? upper : lower;
            gc.fillOval(x, y - DOT / 2, DOT, DOT);
        }
    }
}
