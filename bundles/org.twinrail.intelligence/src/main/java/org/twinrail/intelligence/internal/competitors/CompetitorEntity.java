package org.twinrail.intelligence.internal.competitors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.intelligence.Competitor;
import org.twinrail.intelligence.RecordCompetitor;

/** A competitor as stored. */
@Entity
@Table(name = "intelligence_competitor")
public class CompetitorEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    /** The name as it is compared: capital and small letters are alike. */
    @Column(name = "name_key")
    private String key;

    private String strengths = "";

    private String weaknesses = "";

    @Column(name = "price_amount")
    private BigDecimal priceAmount;

    @Column(name = "price_currency")
    private String priceCurrency;

    private String answer = "";

    protected CompetitorEntity() {}

    CompetitorEntity(String name) {
        this.id = Keys.next();
        this.name = name;
        this.key = Competitors.key(name);
    }

    /** Takes over what is given; null leaves a thing as it is. */
    void take(RecordCompetitor given) {
        strengths = given.strengths() == null ? strengths : given.strengths().strip();
        weaknesses =
                given.weaknesses() == null ? weaknesses : given.weaknesses().strip();
        answer = given.answer() == null ? answer : given.answer().strip();
        if (given.typicalPrice() != null) {
            price(given.typicalPrice());
        }
    }

    /** Goes back to what it was. */
    void restore(Competitor before) {
        strengths = before.strengths();
        weaknesses = before.weaknesses();
        answer = before.answer();
        price(before.typicalPrice());
    }

    private void price(Money price) {
        priceAmount = price == null ? null : price.amount();
        priceCurrency = price == null ? null : price.currency();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    String key() {
        return key;
    }

    long version() {
        return version;
    }

    ObjectRef ref() {
        return ObjectRef.of(Competitors.KIND, name);
    }

    public Competitor view() {
        return new Competitor(
                name,
                strengths,
                weaknesses,
                priceAmount == null ? null : new Money(priceAmount, priceCurrency),
                answer,
                version);
    }
}
