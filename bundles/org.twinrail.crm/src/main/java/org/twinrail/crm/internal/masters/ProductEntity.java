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
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.Product;
import org.twinrail.crm.internal.common.Amount;

/** A product as stored. */
@Entity
@Table(name = "crm_product")
public class ProductEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 200)
    String name;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount", precision = 19, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency", length = 3))
    Amount listPrice;

    @Version
    long version;

    /** The product's name. */
    public String name() {
        return name;
    }

    /** What it costs before any discount; null where unknown. */
    public Money listPrice() {
        return Amount.money(listPrice);
    }

    ObjectRef ref() {
        return ObjectRef.of("product", name);
    }

    Product view() {
        return new Product(name, listPrice(), version);
    }
}
