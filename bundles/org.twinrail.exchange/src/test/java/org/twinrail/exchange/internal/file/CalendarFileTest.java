package org.twinrail.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;
import org.twinrail.exchange.internal.table.TableRow;

/** Calendars as calendar programs write them. */
class CalendarFileTest {
    @TempDir
    Path folder;

    private List<TableRow> events(String events) throws IOException {
        return Tables.rows(Files.writeString(
                folder.resolve("calendar.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
                        + events.strip().replace("\n", "\r\n") + "\r\nEND:VCALENDAR\r\n"));
    }

    @Test
    void anEventIsARowWithItsBeginningAndLength() throws IOException {
        assertThat(
                        events(
                                """
                        BEGIN:VEVENT
                        UID:1@x
                        DTSTAMP:20261101T000000Z
                        DTSTART:20261127T013000Z
                        DTEND:20261127T031500Z
                        SUMMARY:拜访 甲公司\\, 谈报价
                        LOCATION:北京
                        DESCRIPTION:带上样品\\n二楼
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2@x
                        DTSTAMP:20261101T000000Z
                        DTSTART;TZID=Asia/Shanghai:20261127T093000
                        DURATION:PT30M
                        SUMMARY:电话
                        END:VEVENT
                        """))
                .containsExactly(
                        new TableRow(1, List.of("1@x", "拜访 甲公司, 谈报价", "2026-11-27T01:30:00Z", "105", "北京", "带上样品\n二楼")),
                        new TableRow(2, List.of("2@x", "电话", "2026-11-27T01:30:00Z", "30", "", "")));
    }

    @Test
    void aZoneThatTheCalendarDefinesItselfIsUnderstood() throws IOException {
        assertThat(
                        events(
                                """
                        BEGIN:VTIMEZONE
                        TZID:China Standard Time
                        BEGIN:STANDARD
                        DTSTART:16010101T000000
                        TZOFFSETFROM:+0800
                        TZOFFSETTO:+0800
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:3@x
                        DTSTAMP:20261101T000000Z
                        DTSTART;TZID=China Standard Time:20261127T093000
                        DTEND;TZID=China Standard Time:20261127T103000
                        SUMMARY:会议
                        END:VEVENT
                        """))
                .containsExactly(new TableRow(1, List.of("3@x", "会议", "2026-11-27T01:30:00Z", "60", "", "")));
    }

    @Test
    void ofASeriesEachTimeIsARowAndWhatIsCalledOffIsNone() throws IOException {
        assertThat(
                        events(
                                """
                        BEGIN:VEVENT
                        UID:4@x
                        DTSTAMP:20261101T000000Z
                        DTSTART:20261102T010000Z
                        DURATION:PT1H
                        RRULE:FREQ=WEEKLY;COUNT=3
                        EXDATE:20261109T010000Z
                        SUMMARY:周会
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:5@x
                        DTSTAMP:20261101T000000Z
                        DTSTART:20261102T010000Z
                        STATUS:CANCELLED
                        SUMMARY:取消了
                        END:VEVENT
                        """))
                .extracting(row -> row.cell(0))
                .containsExactly("4@x/2026-11-02T01:00:00Z", "4@x/2026-11-16T01:00:00Z");
    }

    @Test
    void aSeriesWithoutAnEndHasSome() throws IOException {
        assertThat(
                        events(
                                """
                        BEGIN:VEVENT
                        UID:6@x
                        DTSTAMP:20261101T000000Z
                        DTSTART:20261102T010000Z
                        RRULE:FREQ=DAILY
                        SUMMARY:晨会
                        END:VEVENT
                        """))
                .hasSize(366);
    }

    @Test
    void aCalendarWithoutEventsSaysSo() {
        assertThatThrownBy(() -> events("X-NOTHING:1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("calendar.ics");
    }
}
