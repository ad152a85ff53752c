package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.ProductEntity;

/** An opportunity as stored. */
@Entity
@Table(name = "crm_opportunity")
public class OpportunityEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 60)
    String number;

    @ManyToOne
    @JoinColumn(name = "customer_id")
    CustomerEntity customer;

    @ManyToOne
    @JoinColumn(name = "product_id")
    ProductEntity product;

    @Column(nullable = false, length = 100)
    String owner = "";

    @Embedded
    Amount amount;

    @Column(nullable = false, length = 40)
    String track;

    @Column(nullable = false, length = 40)
    String stage;

    /** The day from which it has stood at its stage. */
    @Column(name = "stage_since", nullable = false)
    LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    DealOutcome outcome = DealOutcome.OPEN;

    @Column(name = "opened_on", nullable = false)
    LocalDate openedOn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "loss_reason", nullable = false, length = 500)
    String lossReason = "";

    @Version
    long version;

    /** The number by which people know it. */
    public String number() {
        return number;
    }

    /** The login of the person responsible; empty where nobody is. */
    public String owner() {
        return owner;
    }

    /** The customer's name; empty where none is named. */
    public String customerName() {
        return customer == null ? "" : customer.name();
    }

    /** True until it is changed for the first time. */
    public boolean isAsOpened() {
        return version == 0;
    }

    String productName() {
        return product == null ? "" : product.name();
    }

    /** Points at the opportunity by its number. */
    public ObjectRef ref() {
        return ObjectRef.of("opportunity", number);
    }

    Opportunity view(Half half) {
        return new Opportunity(
                id,
                number,
                customerName(),
                owner,
                productName(),
                Amount.money(amount),
                track,
                stage,
                half,
                outcome,
                openedOn,
                closedOn,
                lossReason,
                version);
    }
}
