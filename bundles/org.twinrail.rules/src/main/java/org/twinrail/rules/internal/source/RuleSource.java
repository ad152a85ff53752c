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
 */
public record RuleSource(RuleFile file, String drl) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+[\\w.]+[ \\t]*;?");
    private static final Pattern ROW = Pattern.compile(".*_(\\d+)");

    /** True where the rules were generated from the rows of a table. */
    public boolean isTable() {
        return file.form() != RuleFile.Form.DRL;
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
        return isTable() ? "row " + row(rule) : "line " + line;
    }

    /** A fault at an offset of the DRL; in a table, at the row of the rule. */
    public Fault fault(String rule, int offset, Text text) {
        if (isTable()) {
            return new Fault(file.path(), row(rule), 0, rule, text);
        }
        if (offset < 0) {
            return new Fault(file.path(), 0, 0, rule, text);
        }
        String before = drl.substring(0, Math.min(offset, drl.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Fault(file.path(), line, before.length() - before.lastIndexOf('\n'), rule, text);
    }

    /** A fault on a line of the DRL; in a table, at the row whose rule is there. */
    public Fault faultAtLine(int line, int column, Text text) {
        if (!isTable()) {
            return new Fault(file.path(), line, line == 0 ? 0 : column, "", text);
        }
        String rule = ruleAtLine(line);
        return new Fault(file.path(), rule.isEmpty() ? 0 : row(rule), 0, rule, text);
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

    private String ruleAtLine(int line) {
        Matcher matcher = Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(drl.substring(0, offsetOfLine(line + 1)));
        String name = "";
        while (matcher.find()) {
            name = matcher.group(1);
        }
        return name;
    }
}
