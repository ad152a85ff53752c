package org.twinrail.rules.internal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;

/**
 * A rule file as DRL: as written, or as generated from a table.
 *
 * @param file the file
 * @param drl its rules as DRL; a table's rules are named {@code table_row}
 * @param origins where the pieces of the DRL were written
 */
public record RuleSource(RuleFile file, String drl, Origins origins) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+[\\w.]+[ \\t]*;?");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule \"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile(".*_(\\d+)");

    /** DRL as it was written. */
    public RuleSource(RuleFile file, String drl) {
        this(file, drl, Origins.AS_WRITTEN);
    }

    /** True where the rules were generated from the rows of a table. */
    public boolean isTable() {
        return file.form().isTable();
    }

    /** The DRL in a package of its own and with imports, both put where the first line begins so that lines keep their numbers. */
    public String inPackage(String name, String imports) {
        return "package " + name + "; " + imports + PACKAGE.matcher(drl).replaceFirst("");
    }

    /** The table row of a rule by its name; 0 where the rule comes from no table. */
    public int row(String rule) {
        Matcher matcher = ROW.matcher(rule);
        return isTable() && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Where a rule is, as people say it. */
    public String place(String rule, int line) {
        return isTable()
                ? "row " + row(rule)
                : "line " + origins.of(drl, offsetOfLine(line), rule).line();
    }

    /** A fault at an offset of the DRL, as a place in the file: line and column, or a table's cell. */
    public Fault fault(String rule, int offset, Text text) {
        if (offset < 0) {
            return new Fault(file.path(), row(rule), 0, rule, text);
        }
        Origins.Spot spot = origins.of(drl, Math.min(offset, drl.length()), rule);
        return new Fault(file.path(), spot.line(), spot.column(), rule, text, spot.cell());
    }

    /** A fault on a line of the DRL, at a column from 1 or 0 where none is known. */
    public Fault faultAtLine(int line, int column, Text text) {
        if (line == 0) {
            return new Fault(file.path(), 0, 0, "", text);
        }
        int offset = Math.min(offsetOfLine(line) + Math.max(0, column - 1), drl.length());
        Fault fault = fault(isTable() ? ruleAtLine(line) : "", offset, text);
        return column == 0 ? new Fault(fault.file(), fault.line(), 0, fault.rule(), text) : fault;
    }

    /** The offset at which a line begins. */
    public int offsetOfLine(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int end = drl.indexOf('\n', offset);
            if (end < 0) {
                return drl.length();
            }
            offset = end + 1;
        }
        return offset;
    }

    /** The name of the rule that an offset lies in; empty before the first. */
    public String ruleAt(int offset) {
        return ruleBefore(Math.min(offset, drl.length()));
    }

    private String ruleAtLine(int line) {
        return ruleBefore(offsetOfLine(line + 1));
    }

    private String ruleBefore(int offset) {
        Matcher matcher = RULE.matcher(drl.substring(0, offset));
        String name = "";
        while (matcher.find()) {
            name = matcher.group(1);
        }
        return name;
    }
}
