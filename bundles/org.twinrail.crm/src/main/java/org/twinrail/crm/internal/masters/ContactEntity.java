package org.twinrail.crm.internal.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Contact;
import org.twinrail.crm.internal.keys.MatchKeys;

/** A person at a customer as stored. */
@Entity
@Table(name = "crm_contact")
public class ContactEntity {
    @Id
    UUID id = Keys.next();

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id", nullable = false, updatable = false)
    CustomerEntity customer;

    @Column(nullable = false, updatable = false, length = 100)
    String name;

    @Column(nullable = false, length = 60)
    String phone = "";

    @Column(nullable = false, length = 200)
    String email = "";

    @Column(name = "job", nullable = false, length = 100)
    String role = "";

    @Column(name = "key_version", nullable = false, updatable = false)
    int keyVersion = MatchKeys.VERSION;

    @Version
    long version;

    /** The person's name. */
    public String name() {
        return name;
    }

    /** What its customer is found by because of it. */
    public Set<String> keys() {
        return MatchKeys.ofPerson(phone, email);
    }

    /** What everything within the bundle refers to it by. */
    public UUID id() {
        return id;
    }

    /** The customer it is a contact of. */
    public CustomerEntity customer() {
        return customer;
    }

    ObjectRef ref() {
        return ObjectRef.of("contact", id);
    }

    Contact view() {
        return new Contact(id, name, customer.name(), phone, email, role, version);
    }
}
