package org.twinrail.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.rules.internal.guard.RuleGuard;
import org.twinrail.rules.internal.sentences.Sources;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.source.SheetRows;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Looks over the rules of a decision point that are well written, for what their writer may not have meant. */
public final class Analysis {
    private static final int MOST_ROWS = 1_000;

    private Analysis() {}

    /** What is worth a look in a folder without faults. */
    public static List<Hint> of(RuleFolder folder, AllowedTypes types) {
        List<Hint> hints = new ArrayList<>();
        Loops loops = new Loops();
        Sources reader = new Sources(types.sentences());
        for (RuleFile file : folder.read(new ArrayList<>())) {
            if (file.form().isTable()) {
                DecisionTable.of(SheetRows.of(file)).stream()
                        .filter(table -> table.rows().size() <= MOST_ROWS)
                        .forEach(table -> hints.addAll(new TableAnalysis(file.path(), table).hints()));
            }
            reader.of(file, new ArrayList<>())
                    .ifPresent(source -> loops.add(file.path(), new RuleGuard(types).check(source, new ArrayList<>())));
        }
        hints.addAll(loops.hints());
        return hints;
    }
}
