package org.twinrail.rules.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One rule file as it was read.
 *
 * @param path where it is, relative to the rule folder, with {@code /}
 * @param form how it is written
 * @param content its bytes; not changed by anybody
 */
public record RuleFile(String path, Form form, byte[] content) {
    /** How rules are written. */
    public enum Form {
        DRL(".drl"),
        CSV(".drl.csv"),
        XLSX(".drl.xlsx"),
        SENTENCES(".dslr");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** True for tables, whose rules are rows. */
        public boolean isTable() {
            return this == CSV || this == XLSX;
        }

        /** The form a file name tells; empty for files that hold no rules. */
        static Optional<Form> of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            for (Form form : values()) {
                if (name.endsWith(form.ending)) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }
    }

    /** The line on which text stands that is not in UTF-8; empty where all is, and for workbooks. */
    public OptionalInt brokenLine() {
        if (form == Form.XLSX) {
            return OptionalInt.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer letters = CharBuffer.allocate(content.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, letters, true);
        if (!result.isError()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                1 + (int) letters.flip().chars().filter(c -> c == '\n').count());
    }

    /** The content as text, without a byte order mark. */
    public String text() {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
