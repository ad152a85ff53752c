package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Says that a competitor was met: its card and the briefs on it stand with the object from then on.
 *
 * @param object where, as {@code kind/id}, for example an opportunity
 * @param competitor the competitor's name
 */
@Operation("competitor.meet")
public record MeetCompetitor(@NotBlank @Size(max = 300) String object, @NotBlank @Size(max = 100) String competitor)
        implements Action<Recorded> {}
