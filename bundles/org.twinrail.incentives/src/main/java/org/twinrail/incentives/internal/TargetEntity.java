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

/** A person's target for a period, as stored. */
@Entity
@Table(name = "incentives_target")
public class TargetEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, length = 100)
    String person;

    @Column(nullable = false, length = 10)
    String period;

    @Column(nullable = false, precision = 19, scale = 4)
    BigDecimal amount;

    @Column(nullable = false, length = 3)
    String currency;

    @Version
    long version;

    Money money() {
        return Stored.money(amount, currency);
    }
}
