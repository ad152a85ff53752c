package org.twinrail.exchange.internal.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twinrail.api.exchange.Mapping;

/**
 * A mapping with the places that say it, so that what is wrong with it can be found.
 *
 * @param mapping what is said
 * @param file the mapping file; null where the mapping was built
 * @param columns the line of each column; empty where there is no file, as the others
 * @param constants the line of each constant
 * @param references the line of each reference
 * @param skips the line of each skip
 */
public record Located(
        Mapping mapping,
        Path file,
        List<Integer> columns,
        List<Integer> constants,
        Map<String, Integer> references,
        List<Integer> skips) {
    public Located {
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
        references = Map.copyOf(references);
        skips = List.copyOf(skips);
    }

    /** A mapping that was built: its places are its own words. */
    public static Located built(Mapping mapping) {
        return new Located(mapping, null, List.of(), List.of(), Map.of(), List.of());
    }

    /** Where the mapping as a whole is said. */
    String whole() {
        return file == null ? "" : file + ":1";
    }

    String column(int index) {
        return file == null ? mapping.columns().get(index).name() : file + ":" + columns.get(index);
    }

    String constant(int index) {
        return file == null ? mapping.constants().get(index).field() : file + ":" + constants.get(index);
    }

    String reference(String field) {
        return file == null ? field : file + ":" + references.get(field);
    }

    String skip(int index) {
        return file == null ? mapping.skips().get(index).column() : file + ":" + skips.get(index);
    }
}
