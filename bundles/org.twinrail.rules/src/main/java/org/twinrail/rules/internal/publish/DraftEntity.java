package org.twinrail.rules.internal.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinrail.api.Keys;
import org.twinrail.api.rules.versions.Draft;

/** A draft: its content is a commit, what becomes of it stands here. */
@Entity
@Table(name = "rules_draft")
public class DraftEntity {
    private static final String SEPARATOR = "\n";

    @Id
    UUID id;

    @Column(updatable = false, nullable = false, length = 60)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Draft.State state;

    @Column(nullable = false, length = 40)
    String base;

    @Column(name = "commit_id", nullable = false, length = 40)
    String commit;

    @Column(nullable = false, length = 4000)
    private String authors = "";

    @Column(name = "proposed_by", nullable = false, length = 100)
    String proposedBy = "";

    @Column(name = "approved_by", nullable = false, length = 100)
    String approvedBy = "";

    @Column(nullable = false, length = 2000)
    String note = "";

    @Column(nullable = false, length = 2000)
    String reason = "";

    @Column(nullable = false, length = 100000)
    private String unsettled = "";

    @Column(updatable = false, nullable = false)
    Instant created;

    @Column(nullable = false)
    Instant changed;

    @Version
    long version;

    /** For the persistence. */
    protected DraftEntity() {}

    DraftEntity(String name, String base, String commit, Instant now) {
        this.id = Keys.next();
        this.name = name;
        this.state = Draft.State.OPEN;
        this.base = base;
        this.commit = commit;
        this.created = now;
        this.changed = now;
    }

    List<String> authors() {
        return list(authors);
    }

    void addAuthor(String login) {
        List<String> all = new ArrayList<>(authors());
        if (!all.contains(login)) {
            all.add(login);
            authors = String.join(SEPARATOR, all);
        }
    }

    List<String> unsettled() {
        return list(unsettled);
    }

    void setUnsettled(List<String> files) {
        unsettled = String.join(SEPARATOR, files);
    }

    void settle(String file) {
        setUnsettled(unsettled().stream().filter(f -> !f.equals(file)).toList());
    }

    private static List<String> list(String lines) {
        return Stream.of(lines.split(SEPARATOR)).filter(line -> !line.isEmpty()).toList();
    }

    Draft view() {
        return new Draft(
                name,
                state,
                base,
                commit,
                authors(),
                proposedBy,
                approvedBy,
                note,
                reason,
                unsettled(),
                created,
                changed);
    }
}
