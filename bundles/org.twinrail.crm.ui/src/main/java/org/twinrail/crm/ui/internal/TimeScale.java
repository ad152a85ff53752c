package org.twinrail.crm.ui.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days along a line of pixels.
 *
 * @param first the day at its beginning
 * @param last the day at its end
 * @param left where it begins
 * @param width how long it is
 */
record TimeScale(LocalDate first, LocalDate last, int left, int width) {
    /** From week to decade: how many months lie between two ticks. */
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

    private static final int YEAR = 12;

    /** A mark on the line with its words. */
    record Tick(int x, String words) {}

    /** Where a day is; days outside are at the ends. */
    int x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long at = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
        return left + (int) (width * at / days);
    }

    /** The beginnings of months or years, no closer to each other than their words need. */
    List<Tick> ticks(int room) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1);
        int most = Math.max(1, width / Math.max(1, room));
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (months / STEPS[i] <= most) {
                step = STEPS[i];
            }
        }
        List<Tick> ticks = new ArrayList<>();
        int begun = (first.getMonthValue() - 1) % Math.min(step, YEAR);
        LocalDate day = first.withDayOfMonth(1).minusMonths(begun);
        for (; !day.isAfter(last); day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                ticks.add(new Tick(x(day), step < YEAR ? day.toString().substring(0, 7) : day.getYear() + ""));
            }
        }
        return ticks;
    }
}
