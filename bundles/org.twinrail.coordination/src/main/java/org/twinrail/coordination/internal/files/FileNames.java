package org.twinrail.coordination.internal.files;

import java.text.Normalizer;
import org.twinrail.coordination.internal.hosts.Complaints;

/** Names that every file system takes and that show what they are. */
final class FileNames {
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private FileNames() {}

    /**
     * A name without blanks around it.
     *
     * @throws org.twinrail.api.InvalidInputException for one with a path, with signs that cannot be seen or saved, or without a letter
     */
    static String checked(String given) {
        String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            throw Complaints.of("name", "file.name.empty");
        }
        if (name.endsWith(".")) {
            throw Complaints.of("name", "file.name.dot");
        }
        name.codePoints().forEach(sign -> {
            if (FORBIDDEN.indexOf(sign) >= 0) {
                throw Complaints.of("name", "file.name.sign", Character.toString(sign));
            }
            if (isUnseen(sign)) {
                throw Complaints.of("name", "file.name.unseen", String.format("U+%04X", sign));
            }
        });
        return name;
    }

    /** Control signs, and those that turn the reading direction round: {@code fdp.exe} would read as {@code exe.pdf}. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
