package org.twinrail.crm.internal.masters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Customer;
import org.twinrail.crm.facts.CustomerFact;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.keys.MatchKeys;

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

    @Column(nullable = false, length = 18)
    String registration = "";

    @Column(nullable = false, length = 60)
    String phone = "";

    @Column(nullable = false, length = 200)
    String email = "";

    /** The customer this one turned out to be; null while it stands for itself. */
    @ManyToOne
    @JoinColumn(name = "merged_into", updatable = false)
    CustomerEntity mergedInto;

    @Column(name = "key_version", nullable = false, updatable = false)
    int keyVersion = MatchKeys.VERSION;

    @Version
    long version;

    /** What everything within the bundle refers to it by. */
    public UUID id() {
        return id;
    }

    /** For optimistic locking. */
    public long version() {
        return version;
    }

    /** The customer's name. */
    public String name() {
        return name;
    }

    /** The login of the person responsible; empty where nobody is. */
    public String owner() {
        return owner;
    }

    /** The region the customer is in; empty where unknown. */
    public String region() {
        return region;
    }

    /** The industry the customer is in; empty where unknown. */
    public String industry() {
        return industry;
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

    /** Takes the values of a customer; the name stays, and the owner, who changes by {@link Ownership} alone. */
    public void take(Customer values) {
        industry = values.industry();
        region = values.region();
        revenue = Amount.of(values.revenue());
        employees = values.employees();
        externalId = values.externalId();
        registration = values.registration();
        phone = values.phone();
        email = values.email();
    }

    /** The customer this one turned out to be; nothing while it stands for itself. */
    public Optional<CustomerEntity> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** What it is found by. */
    public Set<String> keys() {
        return MatchKeys.ofCustomer(name, registration, phone, email);
    }

    /** The customer for those who asked. */
    public Customer view() {
        return new Customer(
                name,
                industry,
                region,
                Amount.money(revenue),
                employees,
                owner,
                externalId,
                version,
                registration,
                phone,
                email);
    }
}
