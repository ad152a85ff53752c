package org.twinrail.coordination.internal.store;

import java.util.List;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.coordination.StepEvent;

/**
 * What a line of the record says.
 *
 * @param event what happened
 * @param text what was said
 * @param rulesVersion the version of the rules that had a part in it; empty for none
 * @param firings those rules
 */
public record StepLine(StepEvent event, Text text, String rulesVersion, List<Firing> firings) {
    public StepLine {
        firings = List.copyOf(firings);
    }

    /** A line in which no rule had a part. */
    public static StepLine of(StepEvent event, Text text) {
        return new StepLine(event, text, "", List.of());
    }

    /** A line in a person's own words. */
    public static StepLine said(StepEvent event, String words) {
        return of(event, Text.same(words == null ? "" : words));
    }
}
