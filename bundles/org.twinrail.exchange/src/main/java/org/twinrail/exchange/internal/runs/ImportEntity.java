package org.twinrail.exchange.internal.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.exchange.ListImports;

/** An import as stored. */
@Entity
@Table(name = "exchange_import")
public class ImportEntity {
    @Id
    UUID batch;

    @Column(nullable = false, updatable = false, length = 60)
    String kind;

    @Column(nullable = false, updatable = false, length = 400)
    String file;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    @Column(nullable = false, updatable = false)
    Instant at;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "row_count", nullable = false)
    long rows;

    @Column(nullable = false)
    long created;

    @Column(nullable = false)
    long updated;

    @Column(nullable = false)
    long failed;

    @Column(name = "undone_by", nullable = false, length = 100)
    String undoneBy = "";

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(nullable = false)
    long undone;

    @Column(nullable = false)
    long kept;

    @Version
    long version;

    ListImports.Run view() {
        return new ListImports.Run(
                batch, kind, file, by, at, endedAt, rows, created, updated, failed, undoneBy, undoneAt, undone, kept);
    }
}
