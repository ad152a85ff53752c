package org.twinrail.rules.internal.sentences;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.source.Tables;

/** Turns rule files of any form into DRL with a map back to what was written. */
public final class Sources {
    private final Sentences sentences;

    /** Reads sentences by some vocabularies' files. */
    public Sources(List<String> vocabularies) {
        this.sentences = new Sentences(vocabularies);
    }

    /** The file as DRL; empty, with a fault added, where it cannot be read. */
    public Optional<RuleSource> of(RuleFile file, List<Fault> faults) {
        return switch (file.form()) {
            case DRL -> Optional.of(new RuleSource(file, file.text()));
            case CSV, XLSX -> Tables.source(file, faults);
            case SENTENCES -> sentences.source(file, faults);
        };
    }
}
