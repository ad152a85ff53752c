package org.twinrail.coordination.internal.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.fields.FieldValue;

/** What a field says on one object, as stored; there is none where it is not filled in. */
@Entity
@Table(name = "coordination_field_value")
public class FieldValueEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    private String field;

    private String words;

    private BigDecimal amount;

    private String currency;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected FieldValueEntity() {}

    FieldValueEntity(ObjectRef object, String field) {
        this.id = Keys.next();
        this.aboutKind = object.kind();
        this.aboutId = object.id();
        this.field = field;
    }

    void say(Said said, String by, Instant at) {
        words = said.words();
        amount = said.amount();
        currency = said.currency();
        day = said.day();
        saidBy = by;
        saidAt = at;
    }

    long version() {
        return version;
    }

    String words() {
        return words;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    LocalDate day() {
        return day;
    }

    FieldValue view(FieldEntity definition) {
        return new FieldValue(new ObjectRef(aboutKind, aboutId), definition.view(), words, saidBy, saidAt, version);
    }
}
