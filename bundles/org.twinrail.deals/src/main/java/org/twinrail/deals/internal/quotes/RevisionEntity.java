package org.twinrail.deals.internal.quotes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.deals.QuoteLine;
import org.twinrail.deals.QuoteState;

/** One revision of a quote as stored. That it has expired is not stored: the calendar says so. */
@Entity
@Table(name = "deals_quote")
public class RevisionEntity {
    @Id
    UUID id = Keys.next();

    @Version
    long version;

    String number;

    int revision;

    String opportunity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", columnDefinition = "varchar(20)")
    QuoteState state = QuoteState.DRAFT;

    /** What the revision was before the next one took its place. */
    @Enumerated(EnumType.STRING)
    @Column(name = "state_before", columnDefinition = "varchar(20)")
    QuoteState stateBefore;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String note;

    String reason = "";

    @Column(name = "by_login")
    String by;

    Instant at;

    @Column(name = "submitted_on")
    LocalDate submittedOn;

    @ElementCollection
    @CollectionTable(name = "deals_quote_line", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "place")
    private List<LineStored> lines = new ArrayList<>();

    protected RevisionEntity() {}

    RevisionEntity(String number, int revision, String opportunity, Work work) {
        this.number = number;
        this.revision = revision;
        this.opportunity = opportunity;
        this.by = work.actor().login();
        this.at = work.now();
    }

    ObjectRef ref() {
        return ObjectRef.of(Quotes.KIND, number);
    }

    List<QuoteLine> lines() {
        return lines.stream().map(LineStored::view).toList();
    }

    void offer(List<QuoteLine> offered) {
        lines.clear();
        offered.forEach(line -> lines.add(new LineStored(line)));
    }

    QuoteState stateOn(LocalDate day) {
        return state == QuoteState.SUBMITTED && validUntil.isBefore(day) ? QuoteState.EXPIRED : state;
    }
}
