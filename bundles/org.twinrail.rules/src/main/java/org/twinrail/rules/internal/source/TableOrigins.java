package org.twinrail.rules.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the cell from which a piece of a table's DRL came. Drools keeps no such map; but each rule is a row, and each piece of it the
 * snippet of a column with the row's value in it, so it is written again and looked for.
 */
final class TableOrigins implements Origins {
    private static final Pattern ROW = Pattern.compile("_(\\d+)$");
    private static final Pattern BLANK = Pattern.compile("\\$param|\\$(\\d+)");

    private final SheetRows sheet;

    TableOrigins(SheetRows sheet) {
        this.sheet = sheet;
    }

    /** A run of the snippet, or of the value put into it. */
    private record Run(String text, boolean value) {}

    @Override
    public Spot of(String drl, int offset, String rule) {
        Matcher matcher = ROW.matcher(rule);
        if (!matcher.find()) {
            return beforeRules(drl, offset);
        }
        int row = Integer.parseInt(matcher.group(1));
        int head = sheet.headOf(row);
        int begin = Math.max(0, drl.indexOf("rule \"" + rule + "\""));
        int end = drl.indexOf("\nend", begin);
        String text = drl.substring(begin, end < 0 ? drl.length() : end);
        return head == 0 ? new Spot(row, 0, "") : inRow(text, offset - begin, row, head);
    }

    private Spot inRow(String text, int offset, int row, int head) {
        for (int column = 1; column <= sheet.width(); column++) {
            String value = sheet.cell(row, column).strip();
            List<Run> runs = runs(sheet.cell(head - 1, column).strip(), value);
            String whole = String.join("", runs.stream().map(Run::text).toList());
            int at = value.isEmpty() || whole.isEmpty() ? -1 : text.indexOf(whole);
            if (at >= 0 && offset >= at && offset < at + whole.length()) {
                return isValue(runs, offset - at) ? spot(row, column) : spot(head - 1, column);
            }
        }
        for (int column = 1; column <= sheet.width(); column++) {
            String pattern = sheet.cell(head - 2, column).replace("...", "").strip();
            int at = pattern.isEmpty() ? -1 : text.replace(" ", "").indexOf(pattern.replace(" ", ""));
            int there = text.substring(0, Math.min(Math.max(0, offset), text.length()))
                    .replace(" ", "")
                    .length();
            if (at >= 0 && there >= at && there < at + pattern.length()) {
                return spot(head - 2, column);
            }
        }
        return new Spot(row, 0, sheet.sheet().isEmpty() ? "" : sheet.sheet() + "!A" + row);
    }

    private static boolean isValue(List<Run> runs, int offset) {
        int end = 0;
        for (Run run : runs) {
            end += run.text().length();
            if (offset < end) {
                return run.value();
            }
        }
        return false;
    }

    private static List<Run> runs(String snippet, String value) {
        List<Run> runs = new ArrayList<>();
        List<String> parts = Parts.of(value);
        Matcher blanks = BLANK.matcher(snippet);
        int from = 0;
        while (blanks.find()) {
            runs.add(new Run(snippet.substring(from, blanks.start()), false));
            int number = blanks.group(1) == null ? 0 : Integer.parseInt(blanks.group(1));
            String part = number == 0
                    ? value
                    : number <= parts.size() ? parts.get(number - 1).strip() : "";
            runs.add(new Run(part, true));
            from = blanks.end();
        }
        runs.add(new Run(snippet.substring(from), false));
        return runs;
    }

    /** Imports, functions and the like come from the cells above the tables. */
    private Spot beforeRules(String drl, int offset) {
        int start = drl.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int stop = drl.indexOf('\n', start);
        String line =
                drl.substring(start, stop < 0 ? drl.length() : stop).strip().replace(";", "");
        String[] words = line.split("\\s+");
        String last = words[words.length - 1];
        for (int row = 1; row <= sheet.height() && !last.isEmpty(); row++) {
            for (int column = 1; column <= sheet.width(); column++) {
                if (sheet.cell(row, column).contains(last)) {
                    return spot(row, column);
                }
            }
        }
        return new Spot(0, 0, "");
    }

    private Spot spot(int row, int column) {
        String name = CellReference.convertNumToColString(column - 1) + row;
        return new Spot(row, column, sheet.sheet().isEmpty() ? "" : sheet.sheet() + "!" + name);
    }
}
