package org.twinrail.cli.internal.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twinrail.api.exchange.TableFormat;

/** Rows under headings, aligned by the width the characters take: numbers to the right, all else to the left. */
public final class Table {
    private static final String GAP = "  ";
    /** A number, a percentage or an amount with its currency. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?(%| [A-Z]{3})?");

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

    /** The headings, and under which of them numbers stand. */
    public List<TableFormat.Column> columns() {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(i -> new TableFormat.Column(rows.get(0).get(i), isOfNumbers(i)))
                .toList();
    }

    /** The rows under the headings. */
    public List<List<String>> rows() {
        return rows.subList(1, rows.size());
    }

    /** Prints the table; nothing where it has no rows. */
    public void print(PrintStream out) {
        print("", out);
    }

    /** Prints the table set in; nothing where it has no rows. */
    public void print(String indent, PrintStream out) {
        if (rows.size() == 1) {
            return;
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> Width.of(row.get(column)))
                    .max()
                    .orElse(0);
            numbers[i] = isOfNumbers(column);
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                line.append(i == 0 ? "" : GAP)
                        .append(numbers[i] ? Width.setRight(cell, widths[i]) : Width.padded(cell, widths[i]));
            }
            out.println(line.toString().stripTrailing());
            below.get(r).forEach(b -> out.println(indent + GAP + b));
        }
    }

    private boolean isOfNumbers(int column) {
        List<String> filled = rows.stream()
                .skip(1)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }
}
