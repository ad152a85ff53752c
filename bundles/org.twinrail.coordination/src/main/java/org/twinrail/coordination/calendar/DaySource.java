package org.twinrail.coordination.calendar;

/** Who says what a day is. Where several do, the later one here is right. */
public enum DaySource {
    /** Its weekday: nothing is said of the date itself. */
    WEEK,
    /** The public holidays that come with the product. */
    PUBLIC,
    /** The company itself. */
    COMPANY
}
