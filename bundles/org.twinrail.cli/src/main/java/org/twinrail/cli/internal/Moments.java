package org.twinrail.cli.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Moments as the clock on the reader's wall shows them; JSON has them exactly. */
final class Moments {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    /** A moment, to the minute. */
    static String of(Instant moment, ZoneId zone) {
        return FORM.format(moment.atZone(zone));
    }

    /** The text, or the moment where it is one. */
    static String inWords(String text, ZoneId zone) {
        return INSTANT.matcher(text).matches() ? of(Instant.parse(text), zone) : text;
    }
}
