package org.twinrail.coordination.notes;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Confidential;
import org.twinrail.api.ObjectRef;

/**
 * A note on an object.
 *
 * @param id its id
 * @param object what it is about
 * @param text what it says
 * @param audience for whom it is
 * @param pinned true where it stands before the others
 * @param author the login of who wrote it
 * @param department the code of the author's department when it was written; empty for none
 * @param at when it was written
 * @param changedAt when its author changed it last; null for never
 * @param version for optimistic locking
 */
public record Note(
        UUID id,
        ObjectRef object,
        @Confidential String text,
        Audience audience,
        boolean pinned,
        String author,
        String department,
        Instant at,
        Instant changedAt,
        long version) {}
