package org.twinrail.crm.internal.masters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Customer;
import org.twinrail.crm.facts.CustomerFact;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Staff;

/** A customer as stored. */
@Entity
@Table(name = "crm_customer")
public class CustomerEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 200)
    String name;

    @Column(nullable = false, length = 100)
    String industry = "";

    @Column(nullable = false, length = 100)
    String region = "";

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "revenue_amount", precision = 19, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "revenue_currency", length = 3))
    Amount revenue;

    @Column
    Integer employees;

    @Column(nullable = false, length = 100)
    String owner = "";

    @Column(name = "external_id", nullable = false, length = 100)
    String externalId = "";

    @Version
    long version;

    /** The customer's name. */
    public String name() {
        return name;
    }

    /** The login of the person responsible; empty where nobody is. */
    public String owner() {
        return owner;
    }

    /** For optimistic locking. */
    public long version() {
        return version;
    }

    /** Points at the customer by its name. */
    public ObjectRef ref() {
        return ObjectRef.of("customer", name);
    }

    /** The customer as rules see it. */
    public CustomerFact fact(Staff staff) {
        return new CustomerFact(
                ref(),
                name,
                owner,
                staff.departmentOf(owner),
                industry,
                region,
                revenue == null ? null : Amount.money(revenue).amount(),
                employees == null ? 0 : employees);
    }

    Customer view() {
        return new Customer(name, industry, region, Amount.money(revenue), employees, owner, externalId, version);
    }
}
