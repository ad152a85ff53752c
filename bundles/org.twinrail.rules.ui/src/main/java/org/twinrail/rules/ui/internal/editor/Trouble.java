package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.api.rules.versions.CheckRuleFile.Checked;

/**
 * Something to look at in a rule file, or in another of its folder.
 *
 * @param fault whether it keeps the file from being in force
 * @param file the file; empty for the one being edited
 * @param row the row or line, from 1; 0 for none
 * @param column the column, from 1; 0 for none
 * @param part which value of the cell, from 0; -1 for all of it
 * @param text what it is, and what to do
 */
record Trouble(boolean fault, String file, int row, int column, int part, Text text) {
    private static final Pattern CELL = Pattern.compile(".*!([A-Z]+)(\\d+)");
    private static final int LETTERS = 26;

    /** What a check found, with the file being edited as no file. */
    static List<Trouble> of(Checked checked, String path) {
        List<Trouble> troubles = new ArrayList<>();
        for (Fault fault : checked.faults()) {
            String file = fault.file().equals(path) ? "" : fault.file();
            Matcher cell = CELL.matcher(fault.cell());
            boolean named = cell.matches();
            troubles.add(new Trouble(
                    true,
                    file,
                    named ? Integer.parseInt(cell.group(2)) : fault.line(),
                    named ? number(cell.group(1)) : fault.column(),
                    -1,
                    fault.text()));
        }
        for (Hint hint : checked.hints()) {
            troubles.add(new Trouble(
                    false,
                    hint.file().equals(path) ? "" : hint.file(),
                    hint.rows().isEmpty() ? 0 : hint.rows().get(0),
                    0,
                    -1,
                    hint.text()));
        }
        return troubles;
    }

    /** Whether it is about a value of a row. */
    boolean isAt(int there, Slot slot) {
        return file.isEmpty() && row == there && column == slot.column().number() && (part < 0 || part == slot.part());
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
    }
}
