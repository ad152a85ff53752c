package org.twinrail.rules.ui.internal.versions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;

/** Places within a rule file as the engine names them, in people's words. */
final class Places {
    private static final Pattern CELL = Pattern.compile("row (\\d+), column (\\d+)");
    private static final Pattern ROW = Pattern.compile("row (\\d+)");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private Places() {}

    /** Such as {@code row 8}; the whole file where no place is named. */
    static Text of(String place) {
        Matcher cell = CELL.matcher(place);
        if (cell.matches()) {
            return Texts.of("clash.cell", cell.group(1), cell.group(2));
        }
        Matcher row = ROW.matcher(place);
        if (row.matches()) {
            return Texts.of("editor.place.row", row.group(1));
        }
        Matcher line = LINE.matcher(place);
        if (line.matches()) {
            return Texts.of("editor.place.line", line.group(1));
        }
        return place.isEmpty() ? Texts.of("editor.place.file") : Text.same(place);
    }
}
