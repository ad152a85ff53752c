package org.twinrail.rules.ui.internal.versions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;

/** What the history of the rules says of itself in English, in the reader's words; what people wrote stays as they wrote it. */
final class EditWords {
    private static final Pattern RENAME = Pattern.compile("Rename (\\S.*) to (\\S+)");
    private static final Pattern ABOUT = Pattern.compile("(Edit|Remove|Settle|Merge the pack) (\\S+)");
    private static final String TAKE_IN = "Take in what was published meanwhile";
    private static final String SHIPPED = "The pack as shipped";
    private static final String DRAFT = "draft/";

    private EditWords() {}

    /** What an edit is for. */
    static Text message(String message) {
        String line = message.strip();
        if (line.equals(TAKE_IN)) {
            return Texts.of("edit.takeIn");
        }
        if (line.equals(SHIPPED)) {
            return Texts.of("edit.shipped");
        }
        Matcher rename = RENAME.matcher(line);
        if (rename.matches()) {
            return Texts.of("edit.rename", rename.group(1), rename.group(2));
        }
        Matcher about = ABOUT.matcher(line);
        if (!about.matches()) {
            return Text.same(line);
        }
        return switch (about.group(1)) {
            case "Edit" -> Texts.of("edit.edit", about.group(2));
            case "Remove" -> Texts.of("edit.remove", about.group(2));
            case "Settle" -> Texts.of("edit.settle", about.group(2));
            default -> Texts.of("edit.merge", about.group(2));
        };
    }

    /** Whose rules end in an edit. */
    static Text branch(String branch) {
        return switch (branch) {
            case "company" -> Texts.of("branch.company");
            case "vendor" -> Texts.of("branch.vendor");
            default ->
                branch.startsWith(DRAFT)
                        ? Texts.of("draft.title", branch.substring(DRAFT.length()))
                        : Text.same(branch);
        };
    }
}
