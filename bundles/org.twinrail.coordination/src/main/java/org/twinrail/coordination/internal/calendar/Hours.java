package org.twinrail.coordination.internal.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When people work on a day.
 *
 * @param spans in their order, apart from each other; empty where nobody works
 */
record Hours(List<Span> spans) {
    /** Nobody works. */
    static final Hours NONE = new Hours(List.of());

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:：](\\d{2})\\s*[-–—~～]\\s*(\\d{1,2})[:：](\\d{2})");

    Hours {
        spans = List.copyOf(spans);
    }

    /**
     * Some time of a day, in minutes since its beginning by the clock on the wall.
     *
     * @param from the first minute
     * @param to the minute after the last, at most that at which the day ends
     */
    record Span(int from, int to) {
        /** The part of it that lies before a time of the day. */
        private Duration before(LocalTime time) {
            Duration begun = Duration.between(LocalTime.MIN, time).minusMinutes(from);
            Duration whole = Duration.ofMinutes((long) to - from);
            return begun.isNegative() ? Duration.ZERO : begun.compareTo(whole) < 0 ? begun : whole;
        }

        @Override
        public String toString() {
            return clock(from) + "-" + clock(to);
        }

        private static String clock(int minute) {
            return String.format("%02d:%02d", minute / HOUR, minute % HOUR);
        }
    }

    /**
     * Reads hours such as {@code 09:00-12:00,13:00-18:00}, in any order; nothing means that nobody works.
     *
     * @param parameter where they were given
     * @throws org.twinrail.api.InvalidInputException that says what is wrong with them
     */
    static Hours parse(String parameter, String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<Span> spans = Arrays.stream(text.strip().split("\\s*[,，、;；]\\s*"))
                .map(span -> span(parameter, span))
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                throw Words.invalid(parameter, "hours.overlap", spans.get(i - 1), spans.get(i));
            }
        }
        return new Hours(spans);
    }

    private static Span span(String parameter, String text) {
        Matcher read = SPAN.matcher(text.strip());
        if (!read.matches()) {
            throw Words.invalid(parameter, "hours.form", text);
        }
        Span span = new Span(minute(read.group(1), read.group(2)), minute(read.group(3), read.group(4)));
        if (span.from() < 0 || span.to() < 0 || span.to() <= span.from()) {
            throw Words.invalid(parameter, "hours.order", text);
        }
        return span;
    }

    /** A time of the day in minutes; -1 where no clock shows it. */
    private static int minute(String hour, String minute) {
        int past = Integer.parseInt(minute);
        int whole = Integer.parseInt(hour) * HOUR + past;
        return past < HOUR && whole <= DAY ? whole : -1;
    }

    /** All of them, in minutes. */
    int minutes() {
        return spans.stream().mapToInt(s -> s.to() - s.from()).sum();
    }

    /** How much of them has passed at a time of the day. */
    Duration before(LocalTime time) {
        return spans.stream().map(s -> s.before(time)).reduce(Duration.ZERO, Duration::plus);
    }

    /** As {@link #parse} reads them. */
    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(","));
    }
}
