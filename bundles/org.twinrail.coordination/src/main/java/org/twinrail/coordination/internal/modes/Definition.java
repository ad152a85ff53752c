package org.twinrail.coordination.internal.modes;

import java.util.List;

/**
 * All that is said of a process, for taking a change back.
 *
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param activities its activities, sorted
 * @param half the half of the funnel; empty for both
 * @param modes the versions of its mode in the order in which they were set
 */
public record Definition(String nameZh, String nameEn, List<String> activities, String half, List<ModeValue> modes) {
    public Definition {
        activities = List.copyOf(activities);
        modes = List.copyOf(modes);
    }
}
