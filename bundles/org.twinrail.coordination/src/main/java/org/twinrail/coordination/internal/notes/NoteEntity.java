package org.twinrail.coordination.internal.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Actor;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.facts.AttachedFact;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.notes.Note;

/** A note as stored. */
@Entity
@Table(name = "coordination_note")
public class NoteEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    private String words;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean pinned;

    private String author;

    private String department;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected NoteEntity() {}

    NoteEntity(ObjectRef object, Actor author, Instant at) {
        this.id = Keys.next();
        this.aboutKind = object.kind();
        this.aboutId = object.id();
        this.author = author.login();
        this.department = author.department();
        this.writtenAt = at;
        this.audience = Audience.BOTH;
    }

    /** Takes over what is given; null leaves a thing as it is. */
    void say(String newWords, Audience forWhom, Boolean toTheTop) {
        words = newWords == null ? words : newWords.strip();
        audience = forWhom == null ? audience : forWhom;
        pinned = toTheTop == null ? pinned : toTheTop;
    }

    void changedAt(Instant at) {
        changedAt = at;
    }

    String words() {
        return words;
    }

    Audience audience() {
        return audience;
    }

    String author() {
        return author;
    }

    String department() {
        return department;
    }

    long version() {
        return version;
    }

    ObjectRef object() {
        return new ObjectRef(aboutKind, aboutId);
    }

    AttachedFact fact(Actor actor) {
        return new AttachedFact(
                AttachedFact.NOTE,
                aboutKind,
                audience.name(),
                department,
                author.equals(actor.login()),
                department.equals(actor.department()));
    }

    Note view() {
        return new Note(id, object(), words, audience, pinned, author, department, writtenAt, changedAt, version);
    }
}
