package org.twinrail.rules.internal.source;

/** The source map of a rule file: from a place in its DRL to the place where somebody wrote it. */
public interface Origins {
    /** DRL that was written as it is. */
    Origins AS_WRITTEN = (drl, offset, rule) -> {
        String before = drl.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Spot(line, before.length() - before.lastIndexOf('\n'), "");
    };

    /**
     * A place in a file.
     *
     * @param line the line or row, from 1; 0 where it cannot be told
     * @param column the column, from 1; 0 where it cannot be told
     * @param cell the cell of a spreadsheet, such as {@code Tables!B12}; empty elsewhere
     */
    record Spot(int line, int column, String cell) {}

    /** Where an offset of the DRL was written; the rule in which it lies may be empty. */
    Spot of(String drl, int offset, String rule);
}
