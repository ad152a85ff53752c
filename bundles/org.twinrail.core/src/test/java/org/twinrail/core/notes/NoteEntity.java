package org.twinrail.core.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A note as stored. */
@Entity
@Table(name = "notes_note")
public class NoteEntity {
    @Id
    @Column(length = 40)
    String code;

    @Column(nullable = false, length = 200)
    String words;

    @Version
    long version;
}
