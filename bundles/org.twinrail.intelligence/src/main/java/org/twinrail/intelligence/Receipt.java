package org.twinrail.intelligence;

import java.time.Instant;
import org.twinrail.api.ObjectRef;

/**
 * Whether somebody who has to know a brief or an insight has opened it.
 *
 * @param item the brief or insight
 * @param title its title
 * @param login who has to know it
 * @param department that person's department
 * @param since since when
 * @param due by when the rules want it read; null where they give no time
 * @param readAt when it was opened; null where it was not
 * @param overdue true where it was not opened and the time is over
 */
public record Receipt(
        ObjectRef item,
        String title,
        String login,
        String department,
        Instant since,
        Instant due,
        Instant readAt,
        boolean overdue) {}
