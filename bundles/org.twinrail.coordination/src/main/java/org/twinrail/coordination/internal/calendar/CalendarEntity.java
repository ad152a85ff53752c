package org.twinrail.coordination.internal.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The company's calendar as stored: its week, and the days of which it says something. There is one, which the migration makes. */
@Entity
@Table(name = "coordination_calendar")
public class CalendarEntity {
    static final int ID = 1;

    @Id
    private int id;

    @Version
    private long version;

    private String week;

    @ElementCollection
    @CollectionTable(name = "coordination_calendar_day", joinColumns = @JoinColumn(name = "calendar"))
    @MapKeyColumn(name = "on_date")
    private Map<LocalDate, Mark> days = new HashMap<>();

    /** As it was counted by last; whoever shows a list of leads counts by it for each. */
    @Transient
    private WorkCalendar counted;

    protected CalendarEntity() {}

    long version() {
        return version;
    }

    Week week() {
        return Week.parse(week);
    }

    void setWeek(Week hours) {
        week = hours.toString();
        counted = null;
    }

    /** The calendar as it is now; made once in a transaction, which has one zone. */
    WorkCalendar calendar(ZoneId zone) {
        if (counted == null) {
            counted = new WorkCalendar(week(), marks(), zone);
        }
        return counted;
    }

    /** What is said of dates: by the company, else by the public holidays. */
    SortedMap<LocalDate, Mark> marks() {
        SortedMap<LocalDate, Mark> marks = new TreeMap<>(PublicHolidays.all());
        marks.putAll(days);
        return marks;
    }

    /** What the company says of a date; null where it says nothing. */
    Mark day(LocalDate date) {
        return days.get(date);
    }

    /** Says something of a date; null takes back what was said. */
    void mark(LocalDate date, Mark mark) {
        if (mark == null) {
            days.remove(date);
        } else {
            days.put(date, mark);
        }
        counted = null;
    }
}
