package org.twinrail.coordination.internal.view;

import java.util.List;
import org.twinrail.api.Firing;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.internal.store.StepEntity;
import org.twinrail.coordination.internal.store.StepLine;

/**
 * The rules that found a conflict or added to it.
 *
 * @param rulesVersion the version under which it was found; empty where a person raised it and no rule added to it
 * @param firings the rules, in order
 */
public record Trace(String rulesVersion, List<Firing> firings) {
    public Trace {
        firings = List.copyOf(firings);
    }

    /** The trace of a conflict's record. */
    public static Trace of(List<StepEntity> record) {
        List<StepLine> found = record.stream()
                .filter(s -> s.event() == StepEvent.RAISED || s.event() == StepEvent.ADDED)
                .map(StepEntity::line)
                .toList();
        return new Trace(
                found.stream()
                        .map(StepLine::rulesVersion)
                        .filter(v -> !v.isEmpty())
                        .findFirst()
                        .orElse(""),
                found.stream().flatMap(l -> l.firings().stream()).toList());
    }
}
