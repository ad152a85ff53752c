package org.twinrail.coordination.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.Text;
import org.twinrail.coordination.StepEvent;

/** A line of a conflict's record; never changed once written. */
@Entity
@Table(name = "coordination_step")
public class StepEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conflict_id")
    private ConflictEntity conflict;

    private int position;

    private Instant at;

    @Column(name = "by_login")
    private String by;

    @Enumerated(EnumType.STRING)
    private StepEvent event;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "rules_version")
    private String rulesVersion;

    private String trace;

    protected StepEntity() {}

    StepEntity(ConflictEntity conflict, int position, StepLine line, Cause cause) {
        this.id = Keys.next();
        this.conflict = conflict;
        this.position = position;
        this.at = cause.at();
        this.by = cause.by();
        this.actionId = cause.actionId();
        this.event = line.event();
        this.textZh = line.text().zh();
        this.textEn = line.text().en();
        this.rulesVersion = line.rulesVersion();
        this.trace = Traces.write(line.firings());
    }

    public Instant at() {
        return at;
    }

    /** The login of who caused it. */
    public String by() {
        return by;
    }

    public StepEvent event() {
        return event;
    }

    public Text text() {
        return new Text(textZh, textEn);
    }

    /** The action in which it happened. */
    public UUID actionId() {
        return actionId;
    }

    /** The rules that fired and their version; no firings where no rule had a part in it. */
    public StepLine line() {
        return new StepLine(event, text(), rulesVersion, Traces.read(trace));
    }
}
