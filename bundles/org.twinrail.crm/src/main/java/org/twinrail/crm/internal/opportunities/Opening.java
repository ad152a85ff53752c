package org.twinrail.crm.internal.opportunities;

import java.util.List;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Series;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;
import org.twinrail.crm.internal.undo.WithdrawOpportunity;

/** Opens opportunities. */
final class Opening {
    private Opening() {}

    /** An opportunity not yet opened stands where it will begin, and belongs to who will own it. */
    static List<?> describe(OpenOpportunity input, Work work) {
        Staff staff = new Staff(work);
        TrackEntity track = Tracks.known(input.track(), work);
        TrackStage stage = stage(input, track);
        CustomerEntity customer = Masters.knownCustomer("customer", input.customer(), work);
        String owner = owner(input, staff, work);
        Deed deed = new Deed(
                "opportunity.open",
                Activities.OPEN,
                track.code(),
                stage.code(),
                stage.half().name(),
                null,
                owner,
                staff.departmentOf(owner));
        return List.of(deed, customer.fact(staff));
    }

    static Opportunity open(OpenOpportunity input, Work work) {
        Inputs.requireNotNegative("amount", input.amount());
        TrackEntity track = Tracks.known(input.track(), work);
        OpportunityEntity opportunity = new OpportunityEntity();
        opportunity.number = number(input, work);
        opportunity.customer = Masters.knownCustomer("customer", input.customer(), work);
        opportunity.product = Masters.knownProduct(input.product(), work);
        opportunity.owner = owner(input, new Staff(work), work);
        opportunity.amount = Amount.of(input.amount());
        opportunity.track = track.code();
        opportunity.stage = stage(input, track).code();
        opportunity.openedOn = work.today();
        opportunity.stageSince = opportunity.openedOn;
        Store.of(work).add(opportunity);
        Opportunity view = Opportunities.changed(opportunity, "opened", work);
        work.undoneBy(new WithdrawOpportunity(opportunity.number), opportunity.ref(), opportunity.version);
        return view;
    }

    private static String number(OpenOpportunity input, Work work) {
        if (Inputs.blank(input.number())) {
            return Series.next("O", n -> Opportunities.find(n, work).isPresent(), work);
        }
        if (Opportunities.find(input.number(), work).isPresent()) {
            throw Complaints.invalid(
                    "number", "opportunity.taken", input.number().strip());
        }
        return input.number().strip();
    }

    private static String owner(OpenOpportunity input, Staff staff, Work work) {
        return Inputs.blank(input.owner())
                ? work.actor().login()
                : staff.assignable("owner", staff.known("owner", input.owner()));
    }

    private static TrackStage stage(OpenOpportunity input, TrackEntity track) {
        return Inputs.blank(input.stage()) ? track.at(Milestone.OPPORTUNITY) : track.known("stage", input.stage());
    }
}
