package org.twinrail.rules.internal.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.diff.RawText;
import org.twinrail.api.rules.versions.CompareRules.FileChange;
import org.twinrail.api.rules.versions.CompareRules.Kind;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.source.SheetRows;

/** What differs between two versions: files, and within them the rows and cells of tables and the lines of everything else. */
public final class Comparison {
    private final RuleRepository repository;

    /** Comparisons of versions in a repository. */
    public Comparison(RuleRepository repository) {
        this.repository = repository;
    }

    /** What is other in the newer version, by path. */
    public List<FileChange> of(RuleTree older, RuleTree newer) {
        Map<String, String> gone = new LinkedHashMap<>(older.files());
        gone.keySet().removeAll(newer.files().keySet());
        Map<String, FileChange> changes = new TreeMap<>();
        newer.files().forEach((path, id) -> {
            Optional<String> before = older.id(path);
            if (before.isEmpty()) {
                Optional<String> was = renamed(id, gone);
                was.ifPresent(gone::remove);
                changes.put(
                        path,
                        was.map(w -> new FileChange(path, w, Kind.RENAMED, false, List.of(), List.of()))
                                .orElseGet(() -> change(path, Kind.ADDED, null, id)));
            } else if (!before.get().equals(id)) {
                changes.put(path, change(path, Kind.CHANGED, before.get(), id));
            }
        });
        gone.forEach((path, id) -> changes.put(path, change(path, Kind.REMOVED, id, null)));
        return List.copyOf(changes.values());
    }

    private static Optional<String> renamed(String id, Map<String, String> gone) {
        return gone.entrySet().stream()
                .filter(file -> file.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private FileChange change(String path, Kind kind, String before, String after) {
        Optional<List<List<String>>> was = table(path, before);
        Optional<List<List<String>>> is = table(path, after);
        if (was.isPresent() && is.isPresent()) {
            return new FileChange(
                    path,
                    path,
                    kind,
                    true,
                    head(is.get().isEmpty() ? was.get() : is.get()),
                    RowDiff.of(was.get(), is.get()));
        }
        return new FileChange(path, path, kind, false, List.of(), RowDiff.of(lines(before), lines(after)));
    }

    /** The rows of a table; none where there is no content, nothing where it is no table that can be read. */
    private Optional<List<List<String>>> table(String path, String id) {
        if (id == null) {
            return isTable(path) ? Optional.of(List.of()) : Optional.empty();
        }
        try {
            return RuleFolder.ruleFile(path, repository.read(id))
                    .filter(file -> isTable(path))
                    .map(file -> SheetRows.of(file).all());
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean isTable(String path) {
        return RuleFolder.ruleFile(path, new byte[0])
                .filter(file -> file.form() == RuleFile.Form.CSV || file.form() == RuleFile.Form.XLSX)
                .isPresent();
    }

    private static List<String> head(List<List<String>> rows) {
        for (int i = 0; i + SheetRows.TO_HEAD < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(SheetRows::beginsTable)) {
                return rows.get(i + SheetRows.TO_HEAD);
            }
        }
        return List.of();
    }

    private List<List<String>> lines(String id) {
        if (id == null) {
            return List.of();
        }
        byte[] content = repository.read(id);
        if (RawText.isBinary(content)) {
            return List.of(List.of(Commit.shortened(id)));
        }
        List<List<String>> lines = new ArrayList<>();
        new String(content, StandardCharsets.UTF_8).lines().forEach(line -> lines.add(List.of(line)));
        return lines;
    }
}
