package org.twinrail.crm.internal.measures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.internal.common.Staff;

/**
 * Touches, of the department and person that made them. With {@code segment=both} those in industries that marketing and sales both worked in
 * the period: a push and a pull in one direction (D33).
 */
@Component
public final class Touches implements Measure {
    private static final String TRACK = "track";
    private static final String SEGMENT = "segment";

    @Override
    public String name() {
        return "crm.touches";
    }

    @Override
    public Text title() {
        return Titles.of("touches");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(
                TRACK,
                Arrays.stream(TouchTrack.values()).map(TouchTrack::name).collect(Collectors.toSet()),
                SEGMENT,
                Set.of("both", "one"));
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        Staff staff = new Staff(work);
        List<TouchRows.Row> touches = TouchRows.of(slice, work);
        Map<String, Rails> segments = new HashMap<>();
        for (TouchRows.Row touch : touches) {
            if (touch.industry() != null && !touch.industry().isEmpty()) {
                segments.computeIfAbsent(touch.industry(), any -> new Rails()).add(touch.track());
            }
        }
        return touches.stream()
                .filter(touch -> slice.takes(TRACK, touch.track().name()))
                .filter(touch -> slice.takes(SEGMENT, both(segments, touch.industry()) ? "both" : "one"))
                .map(touch ->
                        Portion.one(ObjectRef.of("touch", touch.id()), staff.departmentOf(touch.by()), "", touch.by()))
                .toList();
    }

    private static boolean both(Map<String, Rails> segments, String industry) {
        return segments.containsKey(industry) && segments.get(industry).both();
    }
}
