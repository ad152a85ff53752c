package org.twinrail.crm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Counts what became of the leads captured and the opportunities opened within a half-open span of days, by what brought them or who works on
 * them (D6); the most won first.
 *
 * @param from the first day
 * @param until the day after the last
 * @param track code of the track; null means the standard track
 * @param by what they are told apart by
 */
@Operation("funnel.conversion")
public record CountConversion(
        @NotNull LocalDate from, @NotNull LocalDate until, @Size(max = 40) String track, @NotNull Origin by)
        implements Query<List<Conversion>> {
    /** What leads and opportunities are told apart by. */
    public enum Origin {
        /** Where the lead came from. */
        CHANNEL,
        /** The campaign that brought the lead. */
        CAMPAIGN,
        /** The department of who is responsible. */
        DEPARTMENT,
        /** Who is responsible. */
        PERSON
    }
}
