package org.twinrail.rules.internal.history;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one version: paths, and the ids of their contents. Unchanging.
 *
 * @param files ids by path
 */
public record RuleTree(SortedMap<String, String> files) {
    /** No files. */
    public static final RuleTree EMPTY = new RuleTree(new TreeMap<>());

    public RuleTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The id of a file's content. */
    public Optional<String> id(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The same with one file set. */
    public RuleTree with(String path, String id) {
        SortedMap<String, String> more = new TreeMap<>(files);
        more.put(path, id);
        return new RuleTree(more);
    }

    /** The same without one file. */
    public RuleTree without(String path) {
        SortedMap<String, String> fewer = new TreeMap<>(files);
        fewer.remove(path);
        return new RuleTree(fewer);
    }

    /** The files of one folder and of those below it. */
    public Map<String, String> below(String folder) {
        return files.subMap(folder + "/", folder + "0");
    }
}
