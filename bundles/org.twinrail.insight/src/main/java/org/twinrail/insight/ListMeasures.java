package org.twinrail.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.measures.MeasureUnit;

/** What can be measured now, by name: what indicators may be declared over (D33). */
@Operation("measures")
public record ListMeasures() implements Query<List<ListMeasures.Known>> {
    /**
     * A measure.
     *
     * @param name its name, with which formulas name it
     * @param title what it counts
     * @param unit what its amounts are
     * @param parameters what narrows it down, and to which values; any value where none are named
     */
    public record Known(String name, Text title, MeasureUnit unit, Map<String, Set<String>> parameters) {}
}
