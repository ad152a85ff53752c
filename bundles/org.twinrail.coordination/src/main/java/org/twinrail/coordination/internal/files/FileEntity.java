package org.twinrail.coordination.internal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Actor;
import org.twinrail.api.Content;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.facts.AttachedFact;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.notes.Audience;

/** A file as stored; its content is in {@link FilePartEntity}. */
@Entity
@Table(name = "coordination_file")
public class FileEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    private String name;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private String attachedBy;

    private String department;

    private String remark;

    protected FileEntity() {}

    FileEntity(ObjectRef object, Content content, Actor by, Instant at) {
        this.id = Keys.next();
        this.aboutKind = object.kind();
        this.aboutId = object.id();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.attachedBy = by.login();
        this.department = by.department();
        this.attachedAt = at;
    }

    void call(String newName, String newRemark) {
        name = newName;
        remark = newRemark;
    }

    void is(String type) {
        mediaType = type;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String remark() {
        return remark;
    }

    String attachedBy() {
        return attachedBy;
    }

    Instant attachedAt() {
        return attachedAt;
    }

    String department() {
        return department;
    }

    long version() {
        return version;
    }

    ObjectRef object() {
        return new ObjectRef(aboutKind, aboutId);
    }

    AttachedFact fact(Actor actor) {
        return new AttachedFact(
                AttachedFact.FILE,
                aboutKind,
                Audience.BOTH.name(),
                department,
                attachedBy.equals(actor.login()),
                department.equals(actor.department()));
    }

    AttachedFile view() {
        return new AttachedFile(id, object(), name, size, mediaType, sha256, attachedAt, attachedBy, remark, version);
    }
}
