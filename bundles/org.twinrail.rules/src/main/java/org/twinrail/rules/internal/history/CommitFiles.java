package org.twinrail.rules.internal.history;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;

/** The rule files of one decision point as a commit has them. Unchanging. */
public final class CommitFiles implements PointFiles {
    private final RuleRepository repository;
    private final String commit;
    private final String point;

    /** The files of a point in a commit. */
    public CommitFiles(RuleRepository repository, String commit, String point) {
        this.repository = repository;
        this.commit = commit;
        this.point = point;
    }

    @Override
    public String point() {
        return point;
    }

    @Override
    public String commit() {
        return Commit.shortened(commit);
    }

    @Override
    public String signature() {
        return commit;
    }

    @Override
    public List<RuleFile> read(List<Fault> faults) {
        try {
            return read();
        } catch (UncheckedIOException missing) {
            faults.add(new Fault(point, 0, 0, "", Texts.of("history.missing", commit(), Texts.firstLine(missing))));
            return List.of();
        }
    }

    private List<RuleFile> read() {
        List<RuleFile> files = new ArrayList<>();
        for (Map.Entry<String, String> file :
                repository.tree(commit).below(point).entrySet()) {
            String name = file.getKey().substring(point.length() + 1);
            if (!name.contains("/") && RuleFolder.isRuleFile(name)) {
                RuleFolder.ruleFile(file.getKey(), repository.read(file.getValue()))
                        .ifPresent(files::add);
            }
        }
        return files;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommitFiles files && files.commit.equals(commit) && files.point.equals(point);
    }

    @Override
    public int hashCode() {
        return Objects.hash(commit, point);
    }
}
