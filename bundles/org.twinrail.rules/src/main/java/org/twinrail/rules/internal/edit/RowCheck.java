package org.twinrail.rules.internal.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable.Use;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.Parts;
import org.twinrail.rules.internal.source.SheetRows;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Looks at the rows of a table: whether each cell holds what its column takes, and each row a conclusion. */
final class RowCheck {
    private final AllowedTypes types;
    private final SheetRows sheet;
    private final int head;
    private final int first;
    private final TableCheck.Found found;
    private String fact = "";

    RowCheck(AllowedTypes types, SheetRows sheet, int top, TableCheck.Found found) {
        this.types = types;
        this.sheet = sheet;
        this.head = top + SheetRows.TO_HEAD;
        this.first = HeadCheck.firstColumn(sheet, top);
        this.found = found;
    }

    /** A column that holds values. */
    private record Values(int column, Use use, Blanks blanks, String snippet) {
        boolean isReason(String language) {
            return use == Use.METADATA && snippet.startsWith("reason_" + language);
        }
    }

    void check() {
        List<Values> columns = IntStream.rangeClosed(first, sheet.width())
                .mapToObj(this::column)
                .toList();
        List<Integer> rows = IntStream.rangeClosed(head + 1, sheet.height())
                .takeWhile(row -> sheet.headOf(row) == head)
                .boxed()
                .toList();
        int before = found.faults().size();
        columns.forEach(column -> counted(column, rows));
        if (found.faults().size() == before) {
            rows.forEach(row -> row(row, columns));
        }
    }

    /** Where all rows agree on how many values a cell holds, it is the snippet above them that takes another number. */
    private void counted(Values column, List<Integer> rows) {
        int count = column.blanks().count();
        List<Integer> held = rows.stream()
                .map(row -> sheet.cell(row, column.column()).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> Parts.of(value).size())
                .toList();
        boolean agree = held.size() > 1 && held.stream().distinct().count() == 1;
        if (count > 0 && agree && held.get(0) != count) {
            found.add(head - 1, column.column(), Texts.of("table.takes", count, held.get(0)));
        }
    }

    private Values column(int column) {
        String named = TableReader.fact(sheet.cell(head - 2, column));
        fact = named.isEmpty() ? fact : named;
        String word = sheet.cell(head - 3, column).strip().toUpperCase(Locale.ROOT);
        Use use = HeadCheck.isCondition(word)
                ? Use.CONDITION
                : HeadCheck.isAction(word) ? Use.ACTION : word.startsWith("METADATA") ? Use.METADATA : Use.NOTE;
        String snippet = sheet.cell(head - 1, column).strip();
        return new Values(column, use, new Blanks(types, use, fact, snippet, List.of()), snippet);
    }

    private void row(int row, List<Values> columns) {
        int before = found.faults().size();
        boolean says = false;
        boolean concludes = false;
        for (Values column : columns) {
            String value = sheet.cell(row, column.column()).strip();
            says |= !value.isEmpty() && column.use() != Use.NOTE;
            concludes |= !value.isEmpty() && column.use() == Use.ACTION;
            if (!value.isEmpty()) {
                wrong(column, value).ifPresent(text -> found.add(row, column.column(), text));
            }
        }
        if (found.faults().size() > before || !says) {
            return;
        }
        if (!concludes) {
            columns.stream()
                    .filter(column -> column.use() == Use.ACTION)
                    .findFirst()
                    .ifPresent(column -> found.add(row, column.column(), Texts.of("table.concludes")));
        }
        reasons(row, columns);
    }

    /** A table with columns for both languages gives each reason in both. */
    private void reasons(int row, List<Values> columns) {
        Optional<Values> zh = columns.stream().filter(c -> c.isReason("zh")).findFirst();
        Optional<Values> en = columns.stream().filter(c -> c.isReason("en")).findFirst();
        if (zh.isPresent() && en.isPresent()) {
            boolean noZh = sheet.cell(row, zh.get().column()).isBlank();
            boolean noEn = sheet.cell(row, en.get().column()).isBlank();
            if (noZh != noEn) {
                found.add(row, (noZh ? zh : en).get().column(), Texts.of(noZh ? "reason.zh" : "reason.en"));
            }
        }
    }

    private Optional<Text> wrong(Values column, String value) {
        int count = column.blanks().count();
        if (count == 0) {
            return column.snippet().contains("$param")
                    ? CellValues.wrong(value, column.blanks().held("$param"), false)
                    : Optional.empty();
        }
        List<String> parts = Parts.of(value).stream().map(String::strip).toList();
        if (parts.size() != count) {
            return Optional.of(Texts.of(value.contains("，") ? "table.comma" : "table.parts", count, parts.size()));
        }
        for (int number = 1; number <= count; number++) {
            String name = "$" + number;
            boolean quoted = column.snippet().contains('"' + name + '"');
            Optional<Text> wrong =
                    CellValues.wrong(parts.get(number - 1), column.blanks().held(name), quoted);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }
}
