package org.twinrail.core.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Effect;
import org.twinrail.api.Keys;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.requests.Request;

/** A waiting action as stored, with all that is needed to do it once somebody agreed. */
@Entity
@Table(name = "core_request")
public class RequestEntity {
    @Id
    UUID id;

    @Column(name = "action_id", nullable = false)
    UUID actionId;

    @Column(nullable = false, length = 100)
    String action;

    @Column(nullable = false, length = 1_000_000)
    String parameters;

    /** The parameters with what is confidential, where any is, while it waits; never shown. */
    @Column(length = 1_000_000)
    String whole;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Effect effect;

    @Column(name = "by_login", nullable = false, length = 100)
    String by;

    @Column(length = 100)
    String partner;

    @Column(nullable = false, length = 100)
    String whom;

    @Column(nullable = false)
    Instant since;

    @Column(name = "until_at", nullable = false)
    Instant until;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Request.State state = Request.State.OPEN;

    @Column(name = "answered_by", length = 100)
    String answeredBy;

    @Column(nullable = false, length = 2000)
    String answer = "";

    @Column(name = "reason_zh", nullable = false, length = 4000)
    String reasonZh;

    @Column(name = "reason_en", nullable = false, length = 4000)
    String reasonEn;

    @Version
    long version;

    /** For Hibernate. */
    protected RequestEntity() {}

    /** A request that begins to wait. */
    public RequestEntity(Waits waits) {
        this.id = Keys.next();
        this.actionId = waits.actionId();
        this.action = waits.action();
        this.parameters = waits.parameters();
        this.whole = waits.whole();
        this.effect = waits.effect();
        this.by = waits.by();
        this.partner = waits.partner();
        this.whom = waits.whom();
        this.since = waits.since();
        this.until = waits.until();
        this.reasonZh = waits.reason().zh();
        this.reasonEn = waits.reason().en();
    }

    /**
     * What waits, for whom, and until when; {@code partner} is null for none, and so is {@code whole} where the parameters as they are shown
     * lack nothing.
     */
    public record Waits(
            UUID actionId,
            String action,
            String parameters,
            String whole,
            Effect effect,
            String by,
            String partner,
            String whom,
            Instant since,
            Instant until,
            Text reason) {}

    /** What an outcome says about it. */
    public Outcome.Waiting waiting() {
        return new Outcome.Waiting(id, effect, whom, until);
    }

    /** The id of the action that waits. */
    public UUID actionId() {
        return actionId;
    }

    /** The name of the action that waits. */
    public String action() {
        return action;
    }

    /** Its parameters with all that is needed to do it, as JSON: not to be shown. */
    public String parameters() {
        return whole == null ? parameters : whole;
    }

    /** What it waits for. */
    public Effect effect() {
        return effect;
    }

    /** The login of who wants it done. */
    public String by() {
        return by;
    }

    /** The colleague it is done with: the one it was meant for, or who agreed to joint work asked of a department; null for none. */
    public String partner() {
        return partner == null && effect == Effect.JOINT ? answeredBy : partner;
    }

    /** As it is shown, under what the action is in people's words. */
    Request view(Text title) {
        return new Request(
                id,
                actionId,
                action,
                title,
                parameters,
                effect,
                by,
                whom,
                since,
                until,
                state,
                answeredBy,
                answer,
                new Text(reasonZh, reasonEn));
    }
}
