package org.twinrail.workbench.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two people's changes of one object, compared with what both began with.
 *
 * @param rows the fields that either changed, in the form's order
 */
record ThreeWay(List<Row> rows) {
    ThreeWay {
        rows = List.copyOf(rows);
    }

    /**
     * A field that somebody changed.
     *
     * @param key the field
     * @param original what both began with
     * @param theirs what it holds by now
     * @param mine what the form holds
     */
    record Row(String key, String original, String theirs, String mine) {
        /** Both changed it, and not to the same. */
        boolean clashes() {
            return !theirs.equals(original) && !mine.equals(original) && !mine.equals(theirs);
        }

        /** What is taken unless the person says otherwise: whatever was changed, and one's own where both changed it. */
        boolean mineByDefault() {
            return !mine.equals(original);
        }
    }

    /** Compares; fields that hold the same in all three are left out. */
    static ThreeWay of(
            List<String> fields, Map<String, String> original, Map<String, String> theirs, Map<String, String> mine) {
        return new ThreeWay(fields.stream()
                .map(key -> new Row(
                        key, original.getOrDefault(key, ""), theirs.getOrDefault(key, ""), mine.getOrDefault(key, "")))
                .filter(row ->
                        !row.theirs().equals(row.original()) || !row.mine().equals(row.original()))
                .toList());
    }

    /** Whether anything has to be chosen. */
    boolean clashes() {
        return rows.stream().anyMatch(Row::clashes);
    }

    /** What the fields hold after a choice: mine for the fields named, theirs for the others. */
    Map<String, String> chosen(Set<String> mine) {
        Map<String, String> values = new LinkedHashMap<>();
        rows.forEach(row -> values.put(row.key(), mine.contains(row.key()) ? row.mine() : row.theirs()));
        return values;
    }
}
