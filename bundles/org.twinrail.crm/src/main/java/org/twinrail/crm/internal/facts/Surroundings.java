package org.twinrail.crm.internal.facts;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.facts.TouchFact;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.Tracks;

/** Reads facts straight from the columns, so that what is only looked at is not kept by the transaction. */
final class Surroundings {
    private static final int LIMIT = 50;

    private Surroundings() {}

    /** The open opportunities of a customer but one, by number. */
    static List<OpportunityFact> openOpportunities(String customer, String exceptNumber, Work work) {
        Staff staff = new Staff(work);
        return Store.of(work)
                .query(
                        "select o.number as number, o.owner as owner, o.track as track, o.stage as stage,"
                                + " o.amount.amount as amount, o.amount.currency as currency, p.name as product,"
                                + " o.openedOn as openedOn from OpportunityEntity o left join o.product p where"
                                + " fk(o.customer) = " + Masters.ID_OF_CUSTOMER
                                + " and o.outcome = :open and o.number <> :except order by"
                                + " o.number",
                        Tuple.class)
                .setParameter("customer", customer)
                .setParameter("open", DealOutcome.OPEN)
                .setParameter("except", exceptNumber)
                .setMaxResults(LIMIT)
                .getResultStream()
                .map(r -> opportunity(r, customer, staff, work))
                .toList();
    }

    private static OpportunityFact opportunity(Tuple row, String customer, Staff staff, Work work) {
        String number = row.get("number", String.class);
        String owner = row.get("owner", String.class);
        String track = row.get("track", String.class);
        String stage = row.get("stage", String.class);
        Half half = Tracks.of(track, work).stage(stage).map(TrackStage::half).orElse(Half.LOWER);
        Money amount = Amount.money(row.get("amount", BigDecimal.class), row.get("currency", String.class));
        return new OpportunityFact(
                ObjectRef.of("opportunity", number),
                number,
                customer,
                owner,
                staff.departmentOf(owner),
                track,
                stage,
                half.name(),
                DealOutcome.OPEN.name(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency(),
                row.get("product", String.class),
                row.get("openedOn", LocalDate.class));
    }

    /** The other touches of the same customer within some days before and after, in order of time. */
    static List<TouchFact> touches(TouchFact touch, int days, Work work) {
        Staff staff = new Staff(work);
        return Store.of(work)
                .query(
                        "select t.id as id, t.by as by, t.track as track, t.channel as channel, t.on as on, t.at as"
                                + " at, k.code as campaign from TouchEntity t left join t.campaign k where"
                                + " fk(t.customer) = " + Masters.ID_OF_CUSTOMER
                                + " and t.on >= :from and t.on <= :to and t.id <> :except order"
                                + " by t.at, t.id",
                        Tuple.class)
                .setParameter("customer", touch.customer())
                .setParameter("from", touch.on().minusDays(days))
                .setParameter("to", touch.on().plusDays(days))
                .setParameter("except", UUID.fromString(touch.ref().id()))
                .setMaxResults(LIMIT)
                .getResultStream()
                .map(r -> touch(r, touch.customer(), staff))
                .toList();
    }

    private static TouchFact touch(Tuple row, String customer, Staff staff) {
        String by = row.get("by", String.class);
        return new TouchFact(
                ObjectRef.of("touch", row.get("id", UUID.class)),
                customer,
                by,
                staff.departmentOf(by),
                row.get("track", TouchTrack.class).name(),
                row.get("channel", String.class),
                row.get("on", LocalDate.class),
                row.get("at", Instant.class),
                row.get("campaign", String.class));
    }
}
