package org.twinrail.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.rules.internal.source.SheetRows;

/**
 * A decision table as its writer sees it.
 *
 * @param rows its rows
 * @param explained what its head says is meant so: {@code @overlaps(why)}, {@code @gaps(why)} above the table
 */
record DecisionTable(List<Row> rows, Set<String> explained) {
    private static final Pattern EXPLAINED = Pattern.compile("@(overlaps|gaps)\\s*\\(\\s*[^)\\s][^)]*\\)");
    private static final Pattern TYPE =
            Pattern.compile("(?:\\$?[\\p{L}\\p{N}_]+\\s*:\\s*)?([\\p{L}\\p{N}_.]+?)(?:\\(.*)?(?:\\.\\.\\.)?");

    /** The tables of a sheet. */
    static List<DecisionTable> of(SheetRows sheet) {
        List<DecisionTable> tables = new ArrayList<>();
        Set<String> explained = new TreeSet<>();
        for (int row = 1; row <= sheet.height(); row++) {
            String text = String.join(" ", sheet.row(row));
            Matcher said = EXPLAINED.matcher(text);
            while (said.find()) {
                explained.add(said.group(1));
            }
            if (text.toLowerCase(Locale.ROOT).contains("ruletable")) {
                tables.add(table(sheet, row, new TreeSet<>(explained)));
                explained.clear();
            }
        }
        return tables;
    }

    private static DecisionTable table(SheetRows sheet, int top, Set<String> explained) {
        List<Column> conditions = new ArrayList<>();
        List<Integer> actions = new ArrayList<>();
        String fact = "";
        for (int column = 1; column <= sheet.width(); column++) {
            String kind = sheet.cell(top + 1, column).strip().toUpperCase(Locale.ROOT);
            Matcher type = TYPE.matcher(sheet.cell(top + 2, column).strip());
            fact = type.matches() ? type.group(1) : fact;
            if (kind.startsWith("C")) {
                conditions.add(new Column(column, fact, sheet.cell(top + 3, column)));
            } else if (kind.startsWith("A") && !kind.startsWith("AC") || kind.equals("ACTION")) {
                actions.add(column);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int row = top + 5; row <= sheet.height() && sheet.headOf(row) == top + 4; row++) {
            rows.add(row(sheet, row, conditions, actions));
        }
        return new DecisionTable(rows, explained);
    }

    private static Row row(SheetRows sheet, int number, List<Column> conditions, List<Integer> actions) {
        Optional<Region> region = Optional.of(Region.ALL);
        Set<String> facts = new LinkedHashSet<>();
        for (Column column : conditions) {
            Optional<Column.Narrowing> narrowing = column.of(sheet.cell(number, column.number()));
            if (narrowing.isPresent()) {
                facts.add(column.fact());
                region = region.flatMap(
                        r -> r.with(narrowing.get().field(), narrowing.get().values()));
            }
        }
        String conclusion = String.join(
                " ; ", actions.stream().map(c -> sheet.cell(number, c).strip()).toList());
        return new Row(number, region, facts, conclusion);
    }
}
