package org.twinrail.rules.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A rule folder on disk as a whole: rules, scenarios, explanations. */
public final class PackFolder {
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int MOST_FILES = 2_000;
    private static final int DEEPEST = 4;

    private final Path root;

    /** The files below a folder. */
    public PackFolder(Path root) {
        this.root = root;
    }

    /** What is in the folder, each file kept in the repository. */
    RuleTree keptIn(RuleRepository repository) {
        SortedMap<String, String> tree = new TreeMap<>();
        for (Path file : files()) {
            try {
                tree.put(path(file), repository.write(Files.readAllBytes(file)));
            } catch (IOException gone) {
                continue; // taken away or being replaced: the next look finds what came of it
            }
        }
        return new RuleTree(tree);
    }

    /** Writes files of a version below the folder. */
    public void write(RuleRepository repository, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = root.resolve(file.getKey()).normalize();
                Files.createDirectories(target.getParent());
                Files.write(target, repository.read(file.getValue()));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(root, DEEPEST, (file, is) -> is.isRegularFile() && is.size() <= LARGEST)) {
            return found.filter(file -> isShown(root.relativize(file)))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Hidden files, and the locks and copies that programs leave beside the file they have open, are no rules. */
    private static boolean isShown(Path within) {
        for (Path part : within) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~") || name.endsWith("~")) {
                return false;
            }
        }
        return true;
    }
}
