package org.twinrail.crm;

import java.util.List;
import org.twinrail.api.Text;

/**
 * An operating model: the stages of the funnel and the department that hosts each half (D1).
 *
 * @param code the stable code
 * @param name what it is called
 * @param upperHost code of the department that hosts the upper half
 * @param lowerHost code of the department that hosts the lower half
 * @param standard true for the track that new leads and opportunities get by themselves
 * @param stages in their order
 * @param version for optimistic locking
 */
public record Track(
        String code,
        Text name,
        String upperHost,
        String lowerHost,
        boolean standard,
        List<TrackStage> stages,
        long version) {
    public Track {
        stages = List.copyOf(stages);
    }
}
