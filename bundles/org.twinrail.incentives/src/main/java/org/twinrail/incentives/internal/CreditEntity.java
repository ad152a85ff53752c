package org.twinrail.incentives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.incentives.ListCredits;

/** The credit one touch has in a won deal. */
@Entity
@Table(name = "incentives_credit")
public class CreditEntity {
    @Id
    UUID id = Keys.next();

    @Column(name = "assessment_id", nullable = false, updatable = false)
    UUID assessment;

    @Column(nullable = false, updatable = false)
    int ordinal;

    @Column(nullable = false, updatable = false, length = 100)
    String deal;

    @Column(name = "on_day", nullable = false, updatable = false)
    LocalDate on;

    @Column(nullable = false, updatable = false, length = 10)
    String side;

    @Column(name = "by_login", nullable = false, updatable = false, length = 100)
    String by;

    @Column(updatable = false)
    UUID touch;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    BigDecimal amount;

    @Column(nullable = false, updatable = false, length = 3)
    String currency;

    @Column(nullable = false, updatable = false, length = 100)
    String model;

    static CreditEntity of(UUID assessment, int ordinal, ListCredits.Credit credit) {
        CreditEntity row = new CreditEntity();
        row.assessment = assessment;
        row.ordinal = ordinal;
        row.deal = credit.deal();
        row.on = credit.on();
        row.side = credit.side();
        row.by = credit.by();
        row.touch = credit.touch();
        row.amount = credit.amount().amount();
        row.currency = credit.amount().currency();
        row.model = credit.model();
        return row;
    }

    ListCredits.Credit view() {
        return new ListCredits.Credit(deal, on, side, by, touch, Stored.money(amount, currency), model);
    }
}
