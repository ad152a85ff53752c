package org.twinrail.rules.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.SheetRows;
import org.twinrail.rules.internal.source.Signs;

/** Looks at the head of a table: the words above its columns, what they are about, and the snippets that take the cells' values. */
final class HeadCheck {
    /** The words Drools takes, each in full or by its letter; it guesses others by their first letter, and then means something else. */
    private static final Set<String> KINDS = Set.of(
            "CONDITION",
            "C",
            "ACTION",
            "A",
            "METADATA",
            "@",
            "SALIENCE",
            "PRIORITY",
            "P",
            "NO-LOOP",
            "U",
            "NAME",
            "N",
            "DESCRIPTION",
            "I",
            "ENABLED",
            "B",
            "LOCK-ON-ACTIVE",
            "L",
            "ACTIVATION-GROUP",
            "X");

    private static final Pattern REASONS = Pattern.compile("(reason|note)_(zh|en)\\s*\\(.*\\)\\s*");
    private static final Pattern NAME = Pattern.compile("\\$[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern BOUND = Pattern.compile("(\\$[\\p{L}_][\\p{L}\\p{N}_]*)\\s*:");
    private static final Pattern FACT = Pattern.compile("[\\p{Lu}][\\p{L}\\p{N}_.]*\\s*\\(");
    private static final String PARAMETER = "$param";
    private static final String MERGED = "...";

    private final SheetRows sheet;
    private final int top;
    private final int first;
    private final TableCheck.Found found;

    HeadCheck(SheetRows sheet, int top, TableCheck.Found found) {
        this.sheet = sheet;
        this.top = top;
        this.first = firstColumn(sheet, top);
        this.found = found;
    }

    /** The rows in which tables begin. */
    static List<Integer> tops(SheetRows sheet) {
        List<Integer> tops = new ArrayList<>();
        for (int row = 1; row <= sheet.height(); row++) {
            if (firstColumn(sheet, row) > 0) {
                tops.add(row);
            }
        }
        return tops;
    }

    /** The column in which a row says RuleTable, from which on the columns count; 0 where it does not. */
    static int firstColumn(SheetRows sheet, int row) {
        List<String> cells = sheet.row(row);
        for (int column = 1; column <= cells.size(); column++) {
            if (SheetRows.beginsTable(cells.get(column - 1))) {
                return column;
            }
        }
        return 0;
    }

    /** A sheet without a table: the fault is where the word seems to be meant, or else above the words of the columns. */
    static void noTable(SheetRows sheet, TableCheck.Found found) {
        for (int row = 1; row <= sheet.height(); row++) {
            List<String> cells = sheet.row(row);
            for (int column = 1; column <= cells.size(); column++) {
                String word = cells.get(column - 1).replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
                if (word.startsWith("RULETABLE") || word.startsWith("RULETABEL")) {
                    found.add(row, column, Texts.of("table.begin"));
                    return;
                }
                if (word.equals("CONDITION") && row > 1) {
                    found.add(row - 1, column, Texts.of("table.begin"));
                    return;
                }
            }
        }
        found.add(1, 1, Texts.of("table.begin"));
    }

    void check() {
        Set<String> bound = bound();
        boolean concludes = false;
        for (int column = first; column <= sheet.width(); column++) {
            String word = cell(1, column).toUpperCase(Locale.ROOT);
            concludes |= isAction(word);
            if (word.isEmpty() && !(cell(2, column) + cell(3, column)).isEmpty()) {
                found.add(top + 1, column, Texts.of("table.kind.none"));
            } else if (!word.isEmpty() && !KINDS.contains(word)) {
                found.add(top + 1, column, Texts.of("table.kind", Texts.brief(cell(1, column))));
            } else if (isCondition(word) || isAction(word) || word.equals("METADATA") || word.equals("@")) {
                snippet(word, column, bound);
            }
        }
        if (!concludes && found.faults().isEmpty()) {
            found.add(top + 1, first, Texts.of("table.action"));
        }
    }

    private void snippet(String word, int column, Set<String> bound) {
        String pattern = cell(2, column);
        String snippet = cell(3, column);
        if (!sheet.sheet().isEmpty() && pattern.endsWith(MERGED)) {
            found.add(top + 2, column, Texts.of("table.merge"));
        } else if (isCondition(word)
                && pattern.isEmpty()
                && !snippet.isEmpty()
                && !FACT.matcher(snippet).find()) {
            found.add(top + 2, column, Texts.of("table.fact"));
        } else if (snippet.isEmpty()) {
            found.add(top + 3, column, Texts.of("table.snippet"));
        } else if (word.equals("METADATA") && !REASONS.matcher(snippet).matches()) {
            found.add(top + 3, column, Texts.of("table.reason", Texts.brief(snippet)));
        } else {
            signs(top + 2, column, pattern);
            signs(top + 3, column, snippet);
            if (found.faults().isEmpty()) {
                unbound(snippet, bound)
                        .ifPresent(name -> found.add(top + 3, column, Texts.of("table.name", Texts.brief(name))));
            }
        }
    }

    private void signs(int row, int column, String text) {
        Signs.odd(text).ifPresent(odd -> found.add(row, column, odd.text()));
    }

    private Optional<String> unbound(String snippet, Set<String> bound) {
        return NAME.matcher(snippet)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.startsWith(PARAMETER) && !bound.contains(name))
                .findFirst();
    }

    /** The names that the table gives to facts and what they hold. */
    private Set<String> bound() {
        Set<String> bound = new HashSet<>();
        for (int column = first; column <= sheet.width(); column++) {
            BOUND.matcher(cell(2, column) + " " + cell(3, column)).results().forEach(name -> bound.add(name.group(1)));
        }
        return bound;
    }

    private String cell(int below, int column) {
        return sheet.cell(top + below, column).strip();
    }

    static boolean isCondition(String word) {
        return word.equals("CONDITION") || word.equals("C");
    }

    static boolean isAction(String word) {
        return word.equals("ACTION") || word.equals("A");
    }
}
