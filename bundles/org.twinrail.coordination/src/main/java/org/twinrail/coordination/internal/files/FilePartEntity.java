package org.twinrail.coordination.internal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.twinrail.api.Keys;

/** A part of a file's content: small enough that none of them weighs on memory, a backup's line or a database's limit. */
@Entity
@Table(name = "coordination_file_part")
public class FilePartEntity {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    private int position;

    private byte[] bytes;

    protected FilePartEntity() {}

    FilePartEntity(UUID file, int position, byte[] bytes) {
        this.id = Keys.next();
        this.file = file;
        this.position = position;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
