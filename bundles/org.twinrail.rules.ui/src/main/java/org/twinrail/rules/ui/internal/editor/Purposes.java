package org.twinrail.rules.ui.internal.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.api.rules.versions.ReadRuleTable;
import org.twinrail.workbench.Desk;

/** What the rule files in force say they are for; each content is read once. Belongs to its UI thread. */
public final class Purposes {
    private final Desk desk;
    private final Runnable whenKnown;
    private final Map<String, Text> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * Nothing is known yet.
     *
     * @param whenKnown hears when all that was asked for is known
     */
    public Purposes(Desk desk, Runnable whenKnown) {
        this.desk = desk;
        this.whenKnown = whenKnown;
    }

    /** What a file is for; empty while that is not known. */
    public Text of(ListRuleFiles.File file) {
        return known.getOrDefault(file.id(), Text.EMPTY);
    }

    /** Reads those files that were not read before. */
    public void read(List<ListRuleFiles.File> files) {
        files.stream().filter(file -> asked.add(file.id())).forEach(this::read);
    }

    private void read(ListRuleFiles.File file) {
        FileKey key = new FileKey("", file.path());
        if (key.form() == FileKey.Form.TABLE) {
            desk.ask(
                    new ReadRuleTable(file.path(), null),
                    table -> learn(
                            file,
                            table.tables().isEmpty()
                                    ? Text.EMPTY
                                    : Purpose.ofTable(table.rows()
                                                    .subList(
                                                            0,
                                                            table.tables()
                                                                            .get(0)
                                                                            .top()
                                                                    - 1))
                                            .title()));
        } else {
            desk.ask(
                    new ReadRuleFile(file.path(), null),
                    content -> learn(file, Purpose.ofText(content.text()).title()));
        }
    }

    private void learn(ListRuleFiles.File file, Text purpose) {
        known.put(file.id(), purpose);
        if (known.size() == asked.size()) {
            whenKnown.run();
        }
    }
}
