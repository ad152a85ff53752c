package org.twinrail.crm.internal.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key under which a customer is found, with the record that has it: the customer itself, a person there, or a customer merged into it. */
@Entity
@Table(name = "crm_match_key")
@IdClass(KeyEntity.Place.class)
public class KeyEntity {
    @Id
    @Column(name = "source_id")
    UUID source;

    @Id
    @Column(name = "match_key", length = 140)
    String key;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    /** The key. */
    public String key() {
        return key;
    }

    /** The customer it leads to. */
    public UUID customer() {
        return customer;
    }

    /** What tells keys apart. */
    public record Place(UUID source, String key) {}
}
