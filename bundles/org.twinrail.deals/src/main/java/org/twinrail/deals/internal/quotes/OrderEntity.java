package org.twinrail.deals.internal.quotes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** An order as stored; what was ordered stands in the quote, which does not change any more. */
@Entity
@Table(name = "deals_order")
public class OrderEntity {
    @Id
    UUID id = Keys.next();

    @Version
    long version;

    String number;

    @OneToOne
    @JoinColumn(name = "quote_id")
    RevisionEntity quote;

    String reference;

    @Column(name = "ordered_on")
    LocalDate on;

    @Column(name = "by_login")
    String by;

    Instant at;

    /** Whether the opportunity was closed by this order; whether it still is, the opportunity says. */
    boolean won;

    protected OrderEntity() {}

    OrderEntity(RevisionEntity quote, String reference, LocalDate on, Work work) {
        this.number = quote.number + "-" + quote.revision;
        this.quote = quote;
        this.reference = reference;
        this.on = on;
        this.by = work.actor().login();
        this.at = work.now();
    }

    ObjectRef ref() {
        return ObjectRef.of(Quotes.ORDER, number);
    }
}
