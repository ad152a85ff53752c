package org.twinrail.intelligence;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * What somebody of one department gave another department; it counts once that acknowledges it.
 *
 * @param id its id
 * @param kind what it is
 * @param source the note, insight or brief
 * @param giver the login of who gave it
 * @param from the giver's department
 * @param to the department it was given to
 * @param offeredAt when it was given
 * @param acknowledgedBy the login of who acknowledged it; empty while nobody did
 * @param acknowledgedAt when; null while nobody did
 */
public record Contribution(
        UUID id,
        ContributionKind kind,
        ObjectRef source,
        String giver,
        String from,
        String to,
        Instant offeredAt,
        String acknowledgedBy,
        Instant acknowledgedAt) {}
