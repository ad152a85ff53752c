package org.twinrail.crm.appointments;

import org.twinrail.api.Content;

/**
 * A calendar as a file.
 *
 * @param name what to call the file
 * @param appointments how many are in it
 * @param content the file, as iCalendar in UTF-8
 */
public record CalendarFile(String name, int appointments, Content content) {}
