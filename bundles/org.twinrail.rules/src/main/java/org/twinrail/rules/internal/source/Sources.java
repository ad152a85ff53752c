package org.twinrail.rules.internal.source;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.RuleChecks.Fault;

/** Turns rule files of any form into DRL with a map back to what was written. */
public final class Sources {
    private Sources() {}

    /** The file as DRL; empty, with a fault added, where it cannot be read. */
    public static Optional<RuleSource> of(RuleFile file, List<Fault> faults) {
        return file.form().isTable()
                ? Tables.source(file, faults)
                : Optional.of(new RuleSource(file, file.text()));
    }
}
