package org.twinrail.crm.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/**
 * Two rails over time (D1): marketing's touches on the upper, sales' on the lower, joint ones across both; under them the opportunities
 * from their opening to their end. A click on a dot chooses its touch.
 */
final class Timeline {
    private static final int LABEL = 70;
    private static final int DOT = 10;
    private static final int NEAR = 14;
    private static final int BAR = 5;
    private static final int BARS = 3;
    private static final int TICK_ROOM = 76;
    private static final int AXIS = 20;
    /** What is closer than this is drawn on the days it was, and not over the whole width. */
    private static final int LEAST_DAYS = 60;

    private final Canvas canvas;
    private final Desk desk;
    private final Looks looks;
    private final LocalDate today;
    private List<Touch> touches = List.of();
    private List<Opportunity> opportunities = List.of();
    private Dots dots = new Dots(List.of());
    private UUID chosen;

    Timeline(Composite parent, Desk desk, String id, LocalDate today) {
        this.desk = desk;
        this.looks = desk.looks();
        this.today = today;
        canvas = Looks.named(looks.ground(new Canvas(parent, SWT.BORDER), Tone.PAPER), id);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
    }

    Canvas canvas() {
        return canvas;
    }

    /** Calls somebody with the touch whose dot the person clicked. */
    Timeline whenChosen(Consumer<Touch> listener) {
        canvas.addListener(SWT.MouseDown, event -> dots.at(event.x, event.y, looks.px(NEAR))
                .ifPresent(touch -> {
                    mark(touch);
                    listener.accept(touch);
                }));
        return this;
    }

    /** Marks a touch. */
    void mark(Touch touch) {
        chosen = touch == null ? null : touch.id();
        canvas.redraw();
    }

    /** Shows what happened. */
    void show(List<Touch> newTouches, List<Opportunity> newOpportunities) {
        touches = List.copyOf(newTouches);
        opportunities = List.copyOf(newOpportunities);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setFont(looks.font(Looks.Type.SMALL));
        int bars = opportunities.isEmpty() ? 0 : looks.px(BARS * (BAR + 2) + BAR);
        int height = area.height - looks.px(AXIS) - bars;
        int upper = height * 2 / 5;
        int lower = height * 2 / 3;
        int left = looks.px(LABEL);
        rail(gc, Tone.MARKETING, "track.MARKETING", left, upper, area.width);
        rail(gc, Tone.SALES, "track.SALES", left, lower, area.width);
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            dots = new Dots(List.of());
            gc.setForeground(looks.color(Tone.QUIET));
            gc.drawString(desk.say(Texts.of("touches.none")), left + looks.px(DOT), looks.px(Looks.UNIT), true);
            return;
        }
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        LocalDate first = Stream.concat(days.stream(), Stream.of(last.minusDays(LEAST_DAYS)))
                .min(LocalDate::compareTo)
                .orElseThrow();
        TimeScale scale =
                new TimeScale(first, last, left + looks.px(DOT), Math.max(1, area.width - left - looks.px(3 * DOT)));
        axis(gc, scale, area);
        bars(gc, scale, area.height - looks.px(AXIS) - bars);
        dots = Dots.of(touches, scale, upper, lower, looks.px(DOT));
        dots.all().forEach(dot -> draw(gc, dot, upper, lower));
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        touches.forEach(touch -> days.add(touch.on()));
        for (Opportunity opportunity : opportunities) {
            days.add(opportunity.openedOn());
            days.add(end(opportunity));
        }
        return days;
    }

    private LocalDate end(Opportunity opportunity) {
        return opportunity.closedOn() == null ? today : opportunity.closedOn();
    }

    private void rail(GC gc, Tone tone, String words, int left, int y, int width) {
        gc.setForeground(looks.color(Tone.LINE));
        gc.drawLine(left, y, width - looks.px(DOT), y);
        gc.setForeground(looks.color(tone));
        gc.drawString(desk.say(Texts.of(words)), looks.px(Looks.UNIT), y - looks.px(DOT), true);
    }

    private void axis(GC gc, TimeScale scale, Rectangle area) {
        int top = area.height - looks.px(AXIS);
        for (TimeScale.Tick tick : scale.ticks(looks.px(TICK_ROOM))) {
            gc.setForeground(looks.color(Tone.LINE));
            gc.drawLine(tick.x(), looks.px(BAR), tick.x(), top);
            gc.setForeground(looks.color(Tone.QUIET));
            gc.drawString(tick.words(), tick.x(), top + 2, true);
        }
    }

    private void bars(GC gc, TimeScale scale, int top) {
        if (!opportunities.isEmpty()) {
            gc.setForeground(looks.color(Tone.QUIET));
            gc.drawString(desk.say(Texts.of("timeline.deals")), looks.px(Looks.UNIT), top, true);
        }
        for (int i = 0; i < opportunities.size(); i++) {
            Opportunity opportunity = opportunities.get(i);
            Tone tone = opportunity.outcome() == DealOutcome.OPEN ? Tone.ACCENT : Words.tone(opportunity.outcome());
            gc.setBackground(looks.color(tone));
            int x = scale.x(opportunity.openedOn());
            int y = top + i % BARS * looks.px(BAR + 2) + looks.px(BAR);
            gc.fillRectangle(x, y, Math.max(looks.px(BAR), scale.x(end(opportunity)) - x), looks.px(BAR));
        }
    }

    private void draw(GC gc, Dots.Dot dot, int upper, int lower) {
        int size = looks.px(DOT);
        boolean mine = dot.touch().id().equals(chosen);
        gc.setBackground(looks.color(Words.tone(dot.touch().track())));
        gc.setForeground(looks.color(mine ? Tone.INK : Tone.PAPER));
        if (dot.touch().track() == TouchTrack.JOINT) {
            gc.fillRectangle(dot.x() - size / 4, upper - size / 2, size / 2, lower - upper + size);
            gc.drawRectangle(dot.x() - size / 4, upper - size / 2, size / 2, lower - upper + size);
        } else {
            gc.fillOval(dot.x() - size / 2, dot.y() - size / 2, size, size);
            gc.drawOval(dot.x() - size / 2, dot.y() - size / 2, size, size);
        }
    }
}
