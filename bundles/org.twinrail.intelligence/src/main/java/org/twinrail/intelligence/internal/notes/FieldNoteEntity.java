package org.twinrail.intelligence.internal.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.Provenance;

/** A field note as stored. */
@Entity
@Table(name = "intelligence_note")
public class FieldNoteEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    private String words;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    private String competitor;

    private String product;

    private String region;

    private String topic;

    @Column(name = "topic_label")
    private String topicLabel;

    @Enumerated(EnumType.STRING)
    private Provenance provenance;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String author;

    private String department;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private NoteState state = NoteState.NEW;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String reason = "";

    @Column(name = "triaged_by")
    private String triagedBy = "";

    @Column(name = "same_as")
    private UUID sameAs;

    protected FieldNoteEntity() {}

    FieldNoteEntity(Observation seen, LocalDate validUntil, Work work) {
        this.id = Keys.next();
        this.words = seen.text();
        this.kind = seen.kind();
        this.aboutKind = seen.subject() == null ? null : seen.subject().kind();
        this.aboutId = seen.subject() == null ? null : seen.subject().id();
        this.competitor = seen.competitor();
        this.product = seen.product();
        this.region = seen.region();
        this.topic = seen.topic().key();
        this.topicLabel = seen.topic().label();
        this.provenance = seen.provenance();
        this.observedOn = seen.observedOn();
        this.validUntil = validUntil;
        this.author = work.actor().login();
        this.department = work.actor().department();
        this.notedAt = work.now();
    }

    void confirm(Confidence trusted, NoteKind corrected, Work work) {
        state = NoteState.CONFIRMED;
        confidence = trusted;
        kind = corrected == null ? kind : corrected;
        triagedBy = work.actor().login();
    }

    void reject(String why, Work work) {
        state = NoteState.REJECTED;
        reason = why.strip();
        triagedBy = work.actor().login();
    }

    /** It says what another one says. */
    void link(UUID first) {
        state = NoteState.SAME;
        sameAs = first;
    }

    void triagedBy(Work work) {
        triagedBy = work.actor().login();
    }

    /** It is to be looked at again. */
    void reopen(NoteKind before) {
        state = NoteState.NEW;
        kind = before;
        confidence = null;
        reason = "";
        triagedBy = "";
        sameAs = null;
    }

    public UUID id() {
        return id;
    }

    public ObjectRef ref() {
        return ObjectRef.of(Notes.KIND, id);
    }

    /** The first note that says this. */
    public UUID root() {
        return sameAs == null ? id : sameAs;
    }

    public NoteKind kind() {
        return kind;
    }

    public NoteState state() {
        return state;
    }

    public String topic() {
        return topic;
    }

    public String topicLabel() {
        return topicLabel;
    }

    public String author() {
        return author;
    }

    public LocalDate observedOn() {
        return observedOn;
    }

    /** Whether it still counts as far as its age is concerned. */
    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    String words() {
        return words;
    }

    String department() {
        return department;
    }

    long version() {
        return version;
    }

    FieldNote view(int confirmations, LocalDate today) {
        return new FieldNote(
                id,
                words,
                kind,
                aboutKind == null ? null : new ObjectRef(aboutKind, aboutId),
                competitor,
                product,
                region,
                provenance,
                observedOn,
                author,
                department,
                notedAt,
                state,
                confidence,
                reason,
                triagedBy,
                sameAs,
                confirmations,
                validUntil,
                !isValidOn(today),
                version);
    }
}
