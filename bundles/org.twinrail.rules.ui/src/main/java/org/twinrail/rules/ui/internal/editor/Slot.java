package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RuleTable.Blank;
import org.twinrail.api.rules.versions.RuleTable.Column;
import org.twinrail.api.rules.versions.RuleTable.Type;
import org.twinrail.rules.ui.internal.Texts;

/**
 * One value of a row: a cell, or a part of one that holds several.
 *
 * @param column the cell's column
 * @param part which of its values, from 0
 */
record Slot(Column column, int part) {
    private static final Pattern PARTS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<Slot> of(List<Column> columns) {
        List<Slot> slots = new ArrayList<>();
        for (Column column : columns) {
            for (int part = 0; part < column.blanks().size(); part++) {
                slots.add(new Slot(column, part));
            }
        }
        return slots;
    }

    Blank blank() {
        return column.blanks().get(part);
    }

    Text title() {
        return blank().title();
    }

    private boolean whole() {
        return column.blanks().size() == 1;
    }

    /** The value in a cell. */
    String of(String cell) {
        if (whole()) {
            return cell;
        }
        String[] parts = PARTS.split(cell, -1);
        return part < parts.length ? parts[part].strip() : "";
    }

    /** The cell with the value in it; other values of the cell stay as they are written. */
    String in(String cell, String value) {
        if (whole()) {
            return value;
        }
        List<String> parts = new ArrayList<>(List.of(PARTS.split(cell, -1)));
        while (parts.size() < column.blanks().size()) {
            parts.add("");
        }
        parts.set(part, value);
        return parts.stream().allMatch(String::isBlank) ? "" : String.join(",", parts);
    }

    /** Whether a value would fall apart in its cell, which parts values by commas. */
    boolean isTorn(String value) {
        return !whole() && value.contains(",");
    }

    /** What is wrong with a value; null where nothing is. */
    Text wrong(String value) {
        if (value.isBlank()) {
            return null;
        }
        Blank blank = blank();
        if (blank.type() == Type.NUMBER && !value.strip().matches("-?\\d{1,30}(\\.\\d{1,30})?[BLD]?")) {
            return Texts.of("editor.wrong.number", value);
        }
        if (blank.type() == Type.DAY && !value.strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Texts.of("editor.wrong.day", value);
        }
        return blank.only() && !blank.values().contains(value.strip())
                ? Texts.of("editor.wrong.choice", value, String.join(", ", blank.values()))
                : null;
    }

    /** How a value is shown. */
    Text shown(String value) {
        return blank().type() == Type.YES_NO && (value.equals("true") || value.equals("false"))
                ? Texts.of("editor.value." + value)
                : Text.same(value);
    }
}
