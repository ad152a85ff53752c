package org.twinrail.coordination.modes;

import java.util.List;
import org.twinrail.api.Text;

/**
 * A process of the catalogue, as the mode matrix shows it on a day (D2).
 *
 * @param code its stable code
 * @param name what it is called
 * @param activities the activities of which the process consists, as the boundary rules name them; empty where the program knows none, so
 *     that its mode binds people only
 * @param half {@code UPPER} or {@code LOWER} where only that half of the funnel is meant; empty for both
 * @param inForce the version in force on the day; null where none is yet
 * @param coming the next version that has been set but begins after the day; null for none
 * @param history all versions, the latest first
 * @param version for optimistic locking
 */
public record WorkProcess(
        String code,
        Text name,
        List<String> activities,
        String half,
        ModeVersion inForce,
        ModeVersion coming,
        List<ModeVersion> history,
        long version) {
    public WorkProcess {
        activities = List.copyOf(activities);
        history = List.copyOf(history);
    }
}
