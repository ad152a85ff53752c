package org.twinrail.rules.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.api.rules.versions.RuleTable.Column;
import org.twinrail.api.rules.versions.RuleTable.Table;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.SheetRows;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Reads a decision table as people see it. */
public final class TableReader {
    private static final Pattern FACT =
            Pattern.compile("(?:\\$?[\\p{L}\\p{N}_]+\\s*:\\s*)?([\\p{L}\\p{N}_.]+?)(?:\\(.*)?(?:\\.\\.\\.)?");

    private final AllowedTypes types;

    /** Reads with the types that rules may name now. */
    public TableReader(AllowedTypes types) {
        this.types = types;
    }

    /** The tables of a file; refused where it cannot be read. */
    public RuleTable read(String path, String id, String commit, byte[] content) {
        SheetRows sheet;
        try {
            sheet = SheetRows.of(TableEdits.table(path, content));
        } catch (InvalidInputException known) {
            throw known;
        } catch (SheetRows.RefusedCellException cell) {
            throw new InvalidInputException("path", cell.text());
        } catch (RuntimeException broken) {
            throw new InvalidInputException("path", Texts.of("table.broken"));
        }
        List<Table> tables = new ArrayList<>();
        for (int row = 1; row + SheetRows.TO_HEAD <= sheet.height(); row++) {
            if (sheet.row(row).stream().anyMatch(SheetRows::beginsTable)) {
                tables.add(table(sheet, row));
            }
        }
        return new RuleTable(path, id, commit, sheet.sheet(), sheet.all(), tables);
    }

    private Table table(SheetRows sheet, int top) {
        int head = top + SheetRows.TO_HEAD;
        int last = head;
        // An empty row ends the table for the engine; what stands below is told all the same, to be seen.
        for (int row = head + 1; row <= sheet.height(); row++) {
            last = sheet.headOf(row) == head ? row : last;
        }
        List<Column> columns = new ArrayList<>();
        String fact = "";
        for (int column = 1; column <= sheet.width(); column++) {
            String named = fact(sheet.cell(top + 2, column));
            fact = named.isEmpty() ? fact : named;
            Use use = use(sheet.cell(top + 1, column));
            int number = column;
            List<String> cells = new ArrayList<>();
            for (int row = head + 1; row <= last; row++) {
                cells.add(sheet.cell(row, number));
            }
            boolean nothing = use == Use.NOTE
                    && sheet.cell(head, column).isBlank()
                    && cells.stream().allMatch(String::isBlank);
            if (!nothing) {
                columns.add(new Column(
                        column,
                        use,
                        new Blanks(types, use, fact, sheet.cell(head - 1, column), cells)
                                .titled(sheet.cell(head, column))));
            }
        }
        return new Table(top, head, last, columns);
    }

    /** The fact that a pattern of the head names; empty where it names none. */
    static String fact(String pattern) {
        Matcher type = FACT.matcher(pattern.strip());
        return type.matches() ? type.group(1) : "";
    }

    /** Drools knows its words by their first letters, and takes others, such as METADATA, as attributes of the rule. */
    private static Use use(String kind) {
        String word = kind.strip().toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Use.NOTE;
        }
        if (word.equals("C") || word.startsWith("CONDITION")) {
            return Use.CONDITION;
        }
        return word.equals("A") || word.equals("ACTION") ? Use.ACTION : Use.METADATA;
    }
}
