package org.twinrail.intelligence.internal.briefs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.PublishBrief;

/** One edition of a brief as stored. */
@Entity
@Table(name = "intelligence_brief")
public class BriefEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    private String title;

    @Column(name = "title_key")
    private String titleKey;

    private int edition;

    private String words;

    @ElementCollection
    @CollectionTable(name = "intelligence_brief_competitor", joinColumns = @JoinColumn(name = "brief_id"))
    @Column(name = "competitor")
    private Set<String> competitors = new HashSet<>();

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private boolean superseded;

    @Column(name = "published_by")
    private String publishedBy;

    private String department;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected BriefEntity() {}

    BriefEntity(PublishBrief said, int edition, List<String> competitors, Work work) {
        this.id = Keys.next();
        this.title = said.title().strip();
        this.titleKey = key(said.title());
        this.edition = edition;
        this.words = said.text().strip();
        this.competitors.addAll(competitors);
        this.validUntil = said.validUntil();
        this.publishedBy = work.actor().login();
        this.department = work.actor().department();
        this.publishedAt = work.now();
    }

    /** A title as it is compared. */
    static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    void supersede() {
        superseded = true;
    }

    ObjectRef ref() {
        return ObjectRef.of(Briefs.KIND, id);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    int edition() {
        return edition;
    }

    String publishedBy() {
        return publishedBy;
    }

    String department() {
        return department;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Brief view(List<String> mustKnow, boolean read, LocalDate today) {
        return new Brief(
                id,
                title,
                edition,
                words,
                competitors.stream().sorted().toList(),
                mustKnow,
                validUntil,
                !superseded && !validUntil.isBefore(today),
                publishedBy,
                publishedAt,
                read);
    }
}
