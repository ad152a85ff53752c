package org.twinrail.cli.internal.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under headings, aligned by the width the characters take; the last column is as long as it needs to be. */
public final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> below = new ArrayList<>();

    private Table(List<String> headings) {
        rows.add(headings);
        below.add(List.of());
    }

    /** A table with headings. */
    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    /** Adds a row, with a cell for each heading. */
    public void row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(c -> c == null ? "" : c.replaceAll("\\R", " "))
                .toList());
        below.add(new ArrayList<>());
    }

    /** Adds a line below the row added last, set in. */
    public void below(String line) {
        below.get(below.size() - 1).add(line);
    }

    /** Prints the table; nothing where it has no rows. */
    public void print(PrintStream out) {
        if (rows.size() == 1) {
            return;
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                line.append(i == columns - 1 ? cell : Width.padded(cell, widths[i]) + GAP);
            }
            out.println(line.toString().stripTrailing());
            below.get(r).forEach(b -> out.println(GAP + b));
        }
    }
}
