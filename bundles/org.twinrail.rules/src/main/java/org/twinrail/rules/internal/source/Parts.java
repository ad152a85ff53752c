package org.twinrail.rules.internal.source;

import java.util.ArrayList;
import java.util.List;

/** The values that one cell holds, parted as Drools parts them: by commas outside quotation marks. */
public final class Parts {
    private Parts() {}

    /** The values, as they are written; one where there is no comma. */
    public static List<String> of(String cell) {
        List<String> parts = new ArrayList<>();
        boolean quoted = cell.chars().filter(c -> c == '"').count() % 2 == 1;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }
}
