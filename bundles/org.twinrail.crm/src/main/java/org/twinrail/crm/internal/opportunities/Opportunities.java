package org.twinrail.crm.internal.opportunities;

import java.util.Optional;
import org.twinrail.api.Money;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.tracks.Tracks;

/** Finds opportunities and shows them to people and to rules. */
public final class Opportunities {
    private Opportunities() {}

    /** The opportunity with a number, if there is one. */
    public static Optional<OpportunityEntity> find(String number, Work work) {
        return Store.of(work)
                .one(
                        OpportunityEntity.class,
                        "select o from OpportunityEntity o left join fetch o.customer left join fetch o.product where"
                                + " o.number = ?1",
                        number.strip());
    }

    /**
     * The opportunity a parameter names.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none
     */
    public static OpportunityEntity known(String parameter, String number, Work work) {
        return find(number, work)
                .orElseThrow(() -> Complaints.invalid(parameter, "opportunity.unknown", number.strip()));
    }

    /** The open opportunity with a number, that is of the version the caller saw. */
    static OpportunityEntity open(String number, Work work) {
        OpportunityEntity opportunity = known("number", number, work);
        work.checkVersion(opportunity.version);
        if (opportunity.outcome != DealOutcome.OPEN) {
            Object outcome = Complaints.word("outcome." + opportunity.outcome);
            throw Complaints.refused("opportunity.closed", opportunity.number, outcome, opportunity.closedOn);
        }
        return opportunity;
    }

    /** The deed of acting on an opportunity. */
    public static Deed deed(String action, String activity, OpportunityEntity opportunity, Staff staff, Work work) {
        return new Deed(
                action,
                activity,
                opportunity.track,
                opportunity.stage,
                half(opportunity, work).name(),
                opportunity.ref(),
                opportunity.owner,
                staff.departmentOf(opportunity.owner));
    }

    /** The opportunity as rules see it. */
    public static OpportunityFact fact(OpportunityEntity opportunity, Staff staff, Work work) {
        Money amount = Amount.money(opportunity.amount);
        return new OpportunityFact(
                opportunity.ref(),
                opportunity.number,
                opportunity.customerName(),
                opportunity.owner,
                staff.departmentOf(opportunity.owner),
                opportunity.track,
                opportunity.stage,
                half(opportunity, work).name(),
                opportunity.outcome.name(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency(),
                opportunity.productName(),
                opportunity.openedOn);
    }

    static Opportunity view(OpportunityEntity opportunity, Work work) {
        return opportunity.view(half(opportunity, work));
    }

    /** A stage that a later definition of its track no longer has counts as lower: that is where opportunities begin. */
    static Half half(OpportunityEntity opportunity, Work work) {
        return Tracks.of(opportunity.track, work)
                .stage(opportunity.stage)
                .map(TrackStage::half)
                .orElse(Half.LOWER);
    }

    /** Saves a change, tells the reviews and the world about it, and shows the result. */
    static Opportunity changed(OpportunityEntity opportunity, String topic, Work work) {
        Store.of(work).save();
        work.changed(fact(opportunity, new Staff(work), work));
        Opportunity view = view(opportunity, work);
        work.publish("crm/opportunity-" + topic, view);
        return view;
    }
}
