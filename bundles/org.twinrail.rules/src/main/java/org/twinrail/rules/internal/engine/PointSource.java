package org.twinrail.rules.internal.engine;

import org.twinrail.rules.internal.source.PointFiles;

/** Tells where the rule files of a decision point come from now. Asked at every decision, by many threads. */
@FunctionalInterface
public interface PointSource {
    /** The files in force at a decision point; equal ones while nothing else came into force. */
    PointFiles files(String point);

    /** The source as it is now: whatever comes into force later, it goes on telling the same. */
    default PointSource pinned() {
        return this;
    }
}
