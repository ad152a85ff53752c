package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;

/**
 * Where the touches are on the two rails: those of about one day stand over one another, and what the person points at is the nearest.
 *
 * @param all the dots, in the touches' order
 */
record Dots(List<Dot> all) {
    private static final int HIGH = 4;

    Dots {
        all = List.copyOf(all);
    }

    /** One touch. */
    record Dot(Touch touch, int x, int y) {}

    /**
     * Places touches.
     *
     * @param upper where marketing's rail is
     * @param lower where sales' rail is; joint ones are between the two
     * @param size how much room a dot needs
     */
    static Dots of(List<Touch> touches, TimeScale scale, int upper, int lower, int size) {
        Map<String, Integer> stacked = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Touch touch : touches) {
            int x = scale.x(touch.on());
            int place = stacked.merge(touch.track() + " " + x / size, 1, Integer::sum) - 1;
            dots.add(new Dot(touch, x, y(touch.track(), upper, lower) + offset(touch.track(), place % HIGH, size)));
        }
        return new Dots(dots);
    }

    private static int y(TouchTrack track, int upper, int lower) {
        return switch (track) {
            case MARKETING -> upper;
            case SALES -> lower;
            case JOINT -> (upper + lower) / 2;
        };
    }

    /** Marketing's stand up from their rail, sales' hang down from theirs, away from the middle that is joint. */
    private static int offset(TouchTrack track, int place, int size) {
        return switch (track) {
            case MARKETING -> -place * size;
            case SALES -> place * size;
            case JOINT -> 0;
        };
    }

    /** What is nearest to a point, if anything is near. */
    Optional<Touch> at(int x, int y, int near) {
        Dot best = null;
        long least = (long) near * near + 1;
        for (Dot dot : all) {
            long across = dot.x() - x;
            long down = dot.y() - y;
            long distance = across * across + down * down;
            if (distance < least) {
                least = distance;
                best = dot;
            }
        }
        return Optional.ofNullable(best).map(Dot::touch);
    }
}
