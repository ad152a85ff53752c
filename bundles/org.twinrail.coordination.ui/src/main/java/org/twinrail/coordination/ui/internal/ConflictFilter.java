package org.twinrail.coordination.ui.internal;

import java.util.Set;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ListConflicts.Which;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.Severity;

/**
 * Which conflicts a person wants to see.
 *
 * @param which open, closed or all
 * @param kind only this kind's code; null for all
 * @param severity only of this severity; null for all
 * @param mine the words that stand for the person: login, department, roles; null for everybody's
 */
record ConflictFilter(Which which, String kind, Severity severity, Set<String> mine) {
    ConflictFilter {
        mine = mine == null ? null : Set.copyOf(mine);
    }

    /** Whether the query alone finds what is wanted. */
    boolean isOfTheQuery() {
        return severity == null && mine == null;
    }

    /** Whether a conflict the query found is wanted. */
    boolean wants(Conflict conflict) {
        return (severity == null || conflict.severity() == severity)
                && (mine == null
                        || conflict.parties().stream().map(Party::code).anyMatch(mine::contains)
                        || conflict.responsible().stream().map(Party::code).anyMatch(mine::contains));
    }
}
