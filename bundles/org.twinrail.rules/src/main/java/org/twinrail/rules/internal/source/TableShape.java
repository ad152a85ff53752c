package org.twinrail.rules.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.parser.ActionType;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;

/**
 * Looks at a decision table as a table, before it becomes rules: what a spreadsheet program lets pass, and Drools leaves out without a word
 * or reports far from where it was written.
 */
final class TableShape {
    private static final int HEIGHT = 12;
    private static final String TABLE = "RuleTable";
    private static final Pattern BLANK = Pattern.compile("\\$param|\\$(\\d+)");
    private static final String ONE = "([-+]?\\d+([.]\\d+)?[BbIiLl]?|true|false|null|\"[^\"]*\""
            + "|[A-Z]\\w*([.]\\w+)*([(].*[)])?|\\$\\w+([.]\\w+([(].*[)])?)*)";
    private static final Pattern VALUE = Pattern.compile("[(]?\\s*" + ONE + "(\\s*,\\s*" + ONE + ")*\\s*[)]?");

    private final RuleFile file;
    private final SheetRows sheet;
    private final List<Fault> faults = new ArrayList<>();

    private TableShape(RuleFile file, SheetRows sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** What is wrong; empty where all is well as far as a table goes. */
    static List<Fault> faults(RuleFile file, SheetRows sheet) {
        TableShape shape = new TableShape(file, sheet);
        shape.look();
        return shape.faults;
    }

    private void look() {
        if (file.form() == RuleFile.Form.CSV) {
            quotes();
        }
        boolean any = false;
        for (int row = 1; row <= sheet.height(); row++) {
            if (sheet.row(row).stream().anyMatch(SheetRows::beginsTable)) {
                any = true;
                table(row);
            }
        }
        if (!any) {
            noTable();
        }
    }

    /** A text table has a row on each line; a quotation mark too many or too few would take in what stands behind it. */
    private void quotes() {
        int row = 0;
        for (String line : file.text().split("\\R", -1)) {
            row++;
            int column = 1;
            int opened = 0;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    opened = opened == 0 ? column : 0;
                } else if (c == ',' && opened == 0) {
                    column++;
                }
            }
            if (opened > 0) {
                fault(row, opened, Texts.of("table.quote"));
            }
        }
    }

    private void noTable() {
        for (int row = 1; row <= Math.min(HEIGHT, sheet.height()); row++) {
            for (int column = 1; column <= sheet.width(); column++) {
                String word = sheet.cell(row, column).strip().split("\\s", 2)[0];
                if (word.length() > 2 && letters(word).equals(letters(TABLE))) {
                    fault(row, column, Texts.of("table.word", word, TABLE));
                    return;
                }
            }
        }
        fault(1, 1, Texts.of("table.missing"));
    }

    /** The letters of a word in order, so that two that were exchanged or doubled make no difference. */
    private static String letters(String word) {
        StringBuilder sorted = new StringBuilder();
        word.toLowerCase(Locale.ROOT).chars().sorted().distinct().forEach(sorted::appendCodePoint);
        return sorted.toString();
    }

    private void table(int top) {
        int last = top + SheetRows.TO_HEAD;
        while (last < sheet.height() && sheet.headOf(last + 1) == top + SheetRows.TO_HEAD) {
            last++;
        }
        for (int column = 1; column <= sheet.width(); column++) {
            String kind = sheet.cell(top + 1, column).strip();
            if (!kind.isEmpty()) {
                column(top, column, kind, last);
            }
        }
    }

    private void column(int top, int column, String kind, int last) {
        if (!ActionType.getTag2code().containsKey(kind.toUpperCase(Locale.ROOT))) {
            fault(top + 1, column, Texts.of("table.kind", kind));
            return;
        }
        if (file.form() == RuleFile.Form.XLSX && sheet.cell(top + 2, column).contains("...")) {
            fault(top + 2, column, Texts.of("table.merge"));
            return;
        }
        String snippet = sheet.cell(top + 3, column);
        if (!isBalanced(snippet)) {
            fault(top + 3, column, Texts.of("table.unbalanced", snippet.strip()));
            return;
        }
        List<Fault> ofCells = new ArrayList<>();
        int filled = 0;
        for (int row = top + SheetRows.TO_HEAD + 1; row <= last; row++) {
            filled += sheet.cell(row, column).isBlank() ? 0 : 1;
            cell(row, column, snippet).ifPresent(ofCells::add);
        }
        // What is wrong in every row is wrong above them.
        if (filled > 1 && ofCells.size() == filled) {
            fault(top + 3, column, ofCells.get(0).text());
        } else {
            faults.addAll(ofCells);
        }
    }

    private Optional<Fault> cell(int row, int column, String snippet) {
        String value = sheet.cell(row, column).strip();
        // Where a column takes whole conditions or conclusions, the guard looks at them.
        if (value.isEmpty() || BLANK.matcher(snippet.strip()).matches()) {
            return Optional.empty();
        }
        List<String> parts = TableOrigins.parts(value);
        int wanted = 0;
        Matcher blanks = BLANK.matcher(snippet);
        while (blanks.find()) {
            int number = blanks.group(1) == null ? 0 : Integer.parseInt(blanks.group(1));
            wanted = Math.max(wanted, number);
            String part = number == 0 ? value : number <= parts.size() ? parts.get(number - 1) : "";
            boolean quoted = snippet.substring(0, blanks.start())
                                    .chars()
                                    .filter(c -> c == '"')
                                    .count()
                            % 2
                    == 1;
            if (!quoted && !part.isEmpty() && !VALUE.matcher(part).matches()) {
                return Optional.of(at(row, column, Texts.of("table.value", part)));
            }
        }
        return wanted > 0 && wanted != parts.size()
                ? Optional.of(at(row, column, Texts.of("table.parts", wanted, parts.size())))
                : Optional.empty();
    }

    private static boolean isBalanced(String snippet) {
        int open = 0;
        boolean text = false;
        for (char c : snippet.toCharArray()) {
            if (c == '"') {
                text = !text;
            } else if (!text && (c == '(' || c == ')')) {
                open += c == '(' ? 1 : -1;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && !text;
    }

    private void fault(int row, int column, Text text) {
        faults.add(at(row, column, text));
    }

    private Fault at(int row, int column, Text text) {
        return new Fault(
                file.path(), row, column, "", text, sheet.spot(row, column).cell());
    }
}
