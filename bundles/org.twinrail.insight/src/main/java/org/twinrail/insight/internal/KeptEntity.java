package org.twinrail.insight.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.twinrail.api.Keys;

/** The figures of an indicator in a period that was over, as they were taken then; never changed. */
@Entity
@Table(name = "insight_kept")
public class KeptEntity {
    @Id
    private UUID id;

    private String indicator;
    private int revision;
    private String period;

    @Column(name = "kept_at")
    private Instant keptAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "insight_kept_figure", joinColumns = @JoinColumn(name = "kept_id"))
    @MapKeyColumn(name = "group_name")
    private Map<String, Amounts> figures = new HashMap<>();

    protected KeptEntity() {}

    KeptEntity(String indicator, int revision, String period, Map<String, Amounts> figures, Instant at) {
        this.id = Keys.next();
        this.indicator = indicator;
        this.revision = revision;
        this.period = period;
        this.keptAt = at;
        this.figures.putAll(figures);
    }

    Map<String, Amounts> figures() {
        return Map.copyOf(figures);
    }
}
