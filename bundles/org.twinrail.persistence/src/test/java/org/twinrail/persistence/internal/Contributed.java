package org.twinrail.persistence.internal;

import java.util.List;

/** What the tests store. */
final class Contributed {
    static final Script NOTES_1 = new Script(
            "V1__notes.sql",
            "CREATE TABLE notes_note (id UUID NOT NULL PRIMARY KEY, version BIGINT NOT NULL,"
                    + " code VARCHAR(40) NOT NULL CONSTRAINT notes_note_code UNIQUE, words VARCHAR(255) NOT NULL);\n");
    static final Script NOTES_2 =
            new Script("V2__places.sql", "ALTER TABLE notes_note ADD COLUMN place VARCHAR(40);\n");
    static final Script LABELS_1 = new Script(
            "V1__labels.sql",
            "CREATE TABLE labels_label (name VARCHAR(40) NOT NULL PRIMARY KEY, at TIMESTAMP WITH TIME ZONE NOT"
                    + " NULL);\n");

    private Contributed() {}

    static Contribution notes(Script... scripts) {
        return new Contribution("notes", List.of(Note.class), Note.class.getClassLoader(), List.of(scripts));
    }

    static Contribution labels() {
        return new Contribution("labels", List.of(Label.class), Label.class.getClassLoader(), List.of(LABELS_1));
    }
}
