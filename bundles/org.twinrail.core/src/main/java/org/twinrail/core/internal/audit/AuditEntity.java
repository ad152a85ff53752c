package org.twinrail.core.internal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.core.internal.json.Parameters;

/** One row of the audit: an action that was done, refused or kept waiting. Written once, never changed. */
@Entity
@Table(name = "core_audit")
public class AuditEntity {
    private static final int LONG_TEXT = 1_000_000;

    @Id
    UUID id;

    @Column(updatable = false, nullable = false)
    Instant at;

    @Column(updatable = false, name = "user_login", nullable = false, length = 100)
    String user;

    @Column(updatable = false, length = 100)
    String partner;

    @Column(updatable = false, nullable = false, length = 100)
    String action;

    @Column(updatable = false, nullable = false, length = LONG_TEXT)
    String parameters;

    /** The parameters with the checksums of what is confidential; never shown. */
    @Column(updatable = false, length = LONG_TEXT)
    String sealed;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, nullable = false, length = 10)
    Outcome.Status status;

    @Column(updatable = false, nullable = false, length = LONG_TEXT)
    String verdict;

    @Column(updatable = false, name = "rules_version", nullable = false, length = 100)
    String rulesVersion;

    @Column(updatable = false, length = LONG_TEXT)
    String result;

    @Column(updatable = false, nullable = false, length = LONG_TEXT)
    String raised;

    @Column(updatable = false)
    UUID request;

    @Column(updatable = false)
    UUID resumes;

    /** Which of two rows came later; given by the database. */
    @Column(insertable = false, updatable = false)
    Long seq;

    @Column(updatable = false)
    UUID batch;

    @Column(updatable = false, length = 400)
    String object;

    @Column(updatable = false, name = "undo_action", length = 100)
    String undoAction;

    @Column(updatable = false, name = "undo_parameters", length = LONG_TEXT)
    String undoParameters;

    @Column(updatable = false, name = "undo_version")
    Long undoVersion;

    @Column(updatable = false)
    UUID undoes;

    Parameters parameters() {
        return new Parameters(parameters, sealed);
    }

    ObjectRef object() {
        return object == null ? null : ObjectRef.parse(object);
    }
}
