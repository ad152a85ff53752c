package org.twinrail.persistence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity of the tests' first contribution. */
@Entity
@Table(name = "notes_note")
public class Note {
    @Id
    UUID id;

    @Version
    long version;

    @Column(nullable = false, length = 40)
    String code;

    @Column(nullable = false)
    String words;

    protected Note() {}

    Note(String code, String words) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.words = words;
    }
}
