package org.twinrail.coordination.calendar;

/**
 * When people work in a week of which nothing else is said. A day's hours are spans such as {@code 09:00-12:00,13:00-18:00}, by the clock of
 * the zone; empty where nobody works.
 *
 * @param monday the hours of Mondays
 * @param tuesday those of Tuesdays
 * @param wednesday those of Wednesdays
 * @param thursday those of Thursdays
 * @param friday those of Fridays
 * @param saturday those of Saturdays
 * @param sunday those of Sundays
 * @param zone the time zone, which is the system's
 * @param version for optimistic locking; every change of the calendar raises it
 */
public record WorkingWeek(
        String monday,
        String tuesday,
        String wednesday,
        String thursday,
        String friday,
        String saturday,
        String sunday,
        String zone,
        long version) {}
