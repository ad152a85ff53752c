package org.twinrail.rules.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

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

    /** The content as text, without a byte order mark. */
    public String text() {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
