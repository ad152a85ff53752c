package org.twinrail.crm.internal.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Contact;

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

    @Version
    long version;

    /** The person's name. */
    public String name() {
        return name;
    }

    ObjectRef ref() {
        return ObjectRef.of("contact", id);
    }

    Contact view() {
        return new Contact(id, name, customer.name(), phone, email, role, version);
    }
}
