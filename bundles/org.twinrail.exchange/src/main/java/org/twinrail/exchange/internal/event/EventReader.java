package org.twinrail.exchange.internal.event;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.twinrail.exchange.internal.csv.CsvFile;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/**
 * Reads the events of a calendar as calendar programs write it (iCalendar): a row for each, and for a series one for each time it takes place,
 * numbered as they come. What was called off is left out.
 */
public final class EventReader {
    private static final List<String> COLUMNS = List.of("uid", "subject", "at", "minutes", "place", "note");
    /** A series without an end has some: weekly ones for seven years. */
    private static final int MOST_TIMES = 366;

    private static final int WHOLE_DAY = 24 * 60;

    private EventReader() {}

    /**
     * Reads a calendar.
     *
     * @param declared the encoding the mapping names; null to find out
     * @throws org.twinrail.api.InvalidInputException where bytes do not fit the encoding, or there is no event
     */
    public static TableFile read(Path file, Charset declared) throws IOException {
        Charset encoding = declared == null ? CsvFile.encoding(file) : declared;
        try (Spool rows = new Spool(file);
                ICalReader calendars = new ICalReader(
                        new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), encoding)),
                        ICalVersion.V2_0)) {
            calendars.setDefaultTimezone(TimeZone.getDefault());
            rows.add(new TableRow(0, COLUMNS));
            long number = 0;
            for (ICalendar calendar = calendars.readNext(); calendar != null; calendar = calendars.readNext()) {
                for (VEvent event : calendar.getEvents()) {
                    number++;
                    add(event, calendar.getTimezoneInfo(), number, rows);
                }
            }
            return rows.read();
        }
    }

    private static void add(VEvent event, TimezoneInfo zones, long number, Spool rows) {
        if (event.getDateStart() == null || isCancelled(event.getStatus())) {
            return;
        }
        if (event.getRecurrenceRule() == null) {
            rows.add(new TableRow(number, cells(event, text(event.getUid()), start(event))));
            return;
        }
        DateIterator times = event.getDateIterator(zone(event, zones));
        for (int i = 0; i < MOST_TIMES && times.hasNext(); i++) {
            Instant at = times.next().toInstant();
            rows.add(new TableRow(number, cells(event, text(event.getUid()) + "/" + at, at)));
        }
    }

    private static boolean isCancelled(Status status) {
        return status != null && status.isCancelled();
    }

    private static TimeZone zone(VEvent event, TimezoneInfo zones) {
        return zones.isFloating(event.getDateStart()) || zones.getTimezone(event.getDateStart()) == null
                ? TimeZone.getDefault()
                : zones.getTimezone(event.getDateStart()).getTimeZone();
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static List<String> cells(VEvent event, String uid, Instant at) {
        return List.of(
                uid,
                text(event.getSummary()),
                at.toString(),
                String.valueOf(minutes(event)),
                text(event.getLocation()),
                text(event.getDescription()));
    }

    private static long minutes(VEvent event) {
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration != null) {
            return duration.toMillis() / ChronoUnit.MINUTES.getDuration().toMillis();
        }
        Date end = date(event.getDateEnd());
        if (end != null) {
            return ChronoUnit.MINUTES.between(start(event), end.toInstant());
        }
        return event.getDateStart().getValue().hasTime()
                ? ChronoUnit.HOURS.getDuration().toMinutes()
                : WHOLE_DAY;
    }

    private static ICalDate date(DateOrDateTimeProperty property) {
        return property == null ? null : property.getValue();
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }
}
