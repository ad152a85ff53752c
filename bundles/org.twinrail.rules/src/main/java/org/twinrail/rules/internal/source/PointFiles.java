package org.twinrail.rules.internal.source;

import java.util.List;
import org.twinrail.api.rules.RuleChecks.Fault;

/** The rule files of one decision point, wherever they are kept. Two that are equal hold the same place, not always the same content. */
public interface PointFiles {
    /** The decision point. */
    String point();

    /** The commit they are of, shortened as verdicts name it; empty for files that have none. */
    String commit();

    /** Differs when one of the files does. Cheap enough to be asked often. */
    String signature();

    /** Reads the files; what is too large or cannot be read is added to the faults. */
    List<RuleFile> read(List<Fault> faults);
}
