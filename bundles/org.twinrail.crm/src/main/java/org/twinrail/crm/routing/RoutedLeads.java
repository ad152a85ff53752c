package org.twinrail.crm.routing;

import java.util.List;

/**
 * What became of leads that were routed together.
 *
 * @param assigned how many were handed over
 * @param unassigned for how many nobody was found
 * @param left how many more are qualified and given to nobody
 * @param routings each of them, in their order
 */
public record RoutedLeads(int assigned, int unassigned, long left, List<Routing> routings) {
    public RoutedLeads {
        routings = List.copyOf(routings);
    }
}
