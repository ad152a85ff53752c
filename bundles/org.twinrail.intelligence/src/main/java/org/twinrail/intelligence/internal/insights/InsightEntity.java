package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.ConfirmInsight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.NoteKind;

/** An insight as stored. */
@Entity
@Table(name = "intelligence_insight")
public class InsightEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private InsightState state = InsightState.CANDIDATE;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String topic;

    @Column(name = "topic_label")
    private String topicLabel;

    private String title = "";

    private String words = "";

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "confirmed_by")
    private String confirmedBy = "";

    @Column(name = "confirmed_department")
    private String confirmedDepartment = "";

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String reason = "";

    /** The ids of the notes it rests on, each the first that says it. */
    @ElementCollection
    @CollectionTable(name = "intelligence_evidence", joinColumns = @JoinColumn(name = "insight_id"))
    @Column(name = "note_id")
    private Set<UUID> evidence = new HashSet<>();

    protected InsightEntity() {}

    InsightEntity(NoteKind kind, String topic, String topicLabel, Instant at) {
        this.id = Keys.next();
        this.kind = kind;
        this.topic = topic;
        this.topicLabel = topicLabel;
        this.foundAt = at;
    }

    /** Rests on further notes; true where one of them is new to it. */
    boolean rest(Collection<UUID> notes) {
        return evidence.addAll(notes);
    }

    /** Rests on these notes and no others. */
    void restOnly(Collection<UUID> notes) {
        evidence.retainAll(notes);
        evidence.addAll(notes);
    }

    void confirm(ConfirmInsight said, Work work) {
        state = InsightState.CONFIRMED;
        kind = said.kind() == null ? kind : said.kind();
        title = said.title().strip();
        words = said.text().strip();
        confirmedBy = work.actor().login();
        confirmedDepartment = work.actor().department();
        confirmedAt = work.now();
    }

    void dismiss(String why) {
        state = InsightState.DISMISSED;
        reason = why.strip();
    }

    /** It is a candidate again. */
    void reopen(NoteKind before) {
        state = InsightState.CANDIDATE;
        kind = before;
        title = "";
        words = "";
        confirmedBy = "";
        confirmedDepartment = "";
        confirmedAt = null;
        reason = "";
    }

    UUID id() {
        return id;
    }

    ObjectRef ref() {
        return ObjectRef.of(Insights.KIND, id);
    }

    InsightState state() {
        return state;
    }

    NoteKind kind() {
        return kind;
    }

    String topic() {
        return topic;
    }

    String topicLabel() {
        return topicLabel;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    Instant foundAt() {
        return foundAt;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    String confirmedDepartment() {
        return confirmedDepartment;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String reason() {
        return reason;
    }

    Set<UUID> evidence() {
        return Set.copyOf(evidence);
    }

    long version() {
        return version;
    }
}
