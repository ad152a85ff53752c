package org.twinrail.coordination.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.ConflictDetails.Origin;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.Severity;

/** A conflict (D23). Its parties, evidence and record are rows of their own; the counts here number them and make clashing writers meet. */
@Entity
@Table(name = "coordination_conflict")
public class ConflictEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    private ConflictState state;

    @Enumerated(EnumType.STRING)
    private ConflictStep step;

    @Column(name = "step_since")
    private Instant stepSince;

    private Instant deadline;

    private String responsible;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "reason_zh")
    private String reasonZh;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_in")
    private UUID raisedIn;

    private String proposal;

    private UUID earlier;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_text")
    private String closingText;

    @Column(name = "in_favour_of")
    private String inFavourOf;

    @Column(name = "party_count")
    private int partyCount;

    @Column(name = "evidence_count")
    private int evidenceCount;

    @Column(name = "step_count")
    private int stepCount;

    protected ConflictEntity() {}

    /** An open conflict at its first step, which has no deadline yet. */
    public ConflictEntity(Subject subject, Severity severity, Origin origin, Text reason, Cause cause, UUID earlier) {
        this.id = Keys.next();
        this.kind = subject.kind();
        this.aboutKind = subject.about().kind();
        this.aboutId = subject.about().id();
        this.openKey = subject.key();
        this.severity = severity;
        this.origin = origin;
        this.reasonZh = reason.zh();
        this.reasonEn = reason.en();
        this.raisedAt = cause.at();
        this.raisedBy = cause.by();
        this.raisedIn = cause.actionId();
        this.earlier = earlier;
        this.state = ConflictState.OPEN;
        moveTo(ConflictStep.STATE, cause.at(), null, "");
    }

    /** Puts it at a step; {@code until} null for a step without a term, {@code whom} empty where nobody is responsible. */
    public final void moveTo(ConflictStep to, Instant at, Instant until, String whom) {
        step = to;
        stepSince = at;
        deadline = until;
        responsible = whom;
    }

    /** Ends it and frees kind and object for a new one. */
    public void close(ConflictState how, Cause cause, String text, String winner) {
        state = how;
        openKey = null;
        deadline = null;
        closedBy = cause.by();
        closedAt = cause.at();
        closingText = text;
        inFavourOf = winner;
    }

    /** Makes it at least as grave as given. */
    public void atLeast(Severity found) {
        severity = severity.gravest(found);
    }

    /** Puts a settlement on the table. */
    public void propose(String text) {
        proposal = text;
    }

    /** Sets the end of its step. */
    public void due(Instant until) {
        deadline = until;
    }

    void countParty() {
        partyCount++;
    }

    int nextEvidence() {
        return evidenceCount++;
    }

    int nextStep() {
        return stepCount++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Kind and object. */
    public Subject subject() {
        return new Subject(kind, about());
    }

    public String kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    public ObjectRef about() {
        return new ObjectRef(aboutKind, aboutId);
    }

    public ConflictState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ConflictState.OPEN;
    }

    public ConflictStep step() {
        return step;
    }

    /** When the step began. */
    public Instant stepSince() {
        return stepSince;
    }

    /** When the step ends; null for never. */
    public Instant deadline() {
        return deadline;
    }

    /** Who is responsible, in the rules' word; empty for nobody. */
    public String responsible() {
        return responsible;
    }

    public Origin origin() {
        return origin;
    }

    /** The reason, with the blanks for object, parties and counts still open. */
    public Text reason() {
        return new Text(reasonZh, reasonEn);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public UUID raisedIn() {
        return raisedIn;
    }

    /** The settlement on the table; null for none. */
    public String proposal() {
        return proposal;
    }

    /** The last closed conflict of this kind about the object; null for none. */
    public UUID earlier() {
        return earlier;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public String closingText() {
        return closingText;
    }

    public String inFavourOf() {
        return inFavourOf;
    }

    public int partyCount() {
        return partyCount;
    }

    public int evidenceCount() {
        return evidenceCount;
    }
}
