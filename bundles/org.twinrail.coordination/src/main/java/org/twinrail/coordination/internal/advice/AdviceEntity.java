package org.twinrail.coordination.internal.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.twinrail.coordination.advice.AdviceOrigin;

/** A piece of advice as stored: who asks whom about what, and how it stands. */
@Entity
@Table(name = "coordination_advice")
public class AdviceEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    @Enumerated(EnumType.STRING)
    private AdviceOrigin origin;

    private String question;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String host;

    @Column(name = "host_department")
    private String hostDepartment;

    private String adviser;

    @Column(name = "adviser_department")
    private String adviserDepartment;

    private Instant deadline;

    @Column(name = "reason_zh")
    private String reasonZh;

    @Column(name = "reason_en")
    private String reasonEn;

    @Embedded
    private Standing standing;

    protected AdviceEntity() {}

    AdviceEntity(ObjectRef object, AdviceOrigin origin, String question, String by, Instant at) {
        this.id = Keys.next();
        this.aboutKind = object.kind();
        this.aboutId = object.id();
        this.origin = origin;
        this.question = question;
        this.askedBy = by;
        this.askedAt = at;
        this.reasonZh = "";
        this.reasonEn = "";
        this.standing = Standing.ASKED;
    }

    /** Who answers for the object. */
    void hostedBy(Seat responsible) {
        host = responsible.code();
        hostDepartment = responsible.department();
    }

    /** Who advises, until when, and why. */
    void advisedBy(Seat who, Instant until, Text why) {
        adviser = who.code();
        adviserDepartment = who.department();
        deadline = until;
        reasonZh = why.zh();
        reasonEn = why.en();
    }

    void stands(Standing now) {
        standing = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ObjectRef object() {
        return new ObjectRef(aboutKind, aboutId);
    }

    AdviceOrigin origin() {
        return origin;
    }

    String question() {
        return question;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Seat host() {
        return new Seat(host, hostDepartment);
    }

    Seat adviser() {
        return new Seat(adviser, adviserDepartment);
    }

    Instant deadline() {
        return deadline;
    }

    Text reason() {
        return new Text(reasonZh, reasonEn);
    }

    Standing standing() {
        return standing;
    }
}
