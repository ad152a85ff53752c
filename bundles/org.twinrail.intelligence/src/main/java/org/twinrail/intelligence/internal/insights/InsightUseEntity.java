package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.InsightUse;

/** A decision that an insight led to, as stored. */
@Entity
@Table(name = "intelligence_insight_use")
public class InsightUseEntity {
    @Id
    private UUID id;

    @ManyToOne
    private InsightEntity insight;

    private String decision;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "used_by")
    private String usedBy;

    @Column(name = "used_at")
    private Instant usedAt;

    protected InsightUseEntity() {}

    InsightUseEntity(InsightEntity insight, String decision, ObjectRef about, Work work) {
        this.id = Keys.next();
        this.insight = insight;
        this.decision = decision.strip();
        this.aboutKind = about == null ? null : about.kind();
        this.aboutId = about == null ? null : about.id();
        this.usedBy = work.actor().login();
        this.usedAt = work.now();
    }

    InsightEntity insight() {
        return insight;
    }

    InsightUse view() {
        ObjectRef about = aboutKind == null ? null : new ObjectRef(aboutKind, aboutId);
        return new InsightUse(insight.id(), insight.title(), decision, about, usedBy, usedAt);
    }
}
