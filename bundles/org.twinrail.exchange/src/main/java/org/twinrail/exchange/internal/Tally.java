package org.twinrail.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Problem;
import org.twinrail.api.exchange.Importer;

/** Counts what became of the rows; every row counts once. Belongs to one import. */
final class Tally {
    private static final int MOST_ERRORS = 100;

    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private final List<Importer.RowError> errors = new ArrayList<>();
    private final List<Importer.RowError> notes = new ArrayList<>();
    private long rows;
    private final Set<ObjectRef> raised = new HashSet<>();

    /** What can become of a row. */
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        SKIPPED,
        REFUSED,
        WAITING,
        FAILED
    }

    void row(Fate fate) {
        rows++;
        counts.merge(fate, 1L, Long::sum);
    }

    /** Counts conflicts, each once: many rows may add to the same one. */
    void raised(Set<ObjectRef> conflicts) {
        raised.addAll(conflicts);
    }

    /** Keeps what is wrong with a row, while there is room. */
    void error(long line, List<Problem> problems) {
        for (Problem problem : problems) {
            if (errors.size() < MOST_ERRORS) {
                errors.add(new Importer.RowError(line, problem));
            }
        }
    }

    /** Keeps what must be told in any case, such as an import that was stopped. */
    void note(long line, Problem problem) {
        notes.add(new Importer.RowError(line, problem));
    }

    long rows() {
        return rows;
    }

    Importer.Report report(Path rejects, UUID batch) {
        List<Importer.RowError> all = new ArrayList<>(errors);
        all.addAll(notes);
        return new Importer.Report(
                rows,
                count(Fate.CREATED),
                count(Fate.UPDATED),
                count(Fate.UNCHANGED),
                count(Fate.SKIPPED),
                count(Fate.REFUSED),
                count(Fate.WAITING),
                count(Fate.FAILED),
                raised.size(),
                all,
                rejects,
                batch == null,
                batch);
    }

    private long count(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }
}
