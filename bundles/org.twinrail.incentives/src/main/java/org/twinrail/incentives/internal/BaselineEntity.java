package org.twinrail.incentives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.Money;

/** A frozen baseline, as stored. */
@Entity
@Table(name = "incentives_baseline")
public class BaselineEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 10)
    String period;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    BigDecimal amount;

    @Column(nullable = false, updatable = false, length = 3)
    String currency;

    @Column(nullable = false, updatable = false, length = 500)
    String method;

    @Version
    long version;

    Money money() {
        return Stored.money(amount, currency);
    }
}
