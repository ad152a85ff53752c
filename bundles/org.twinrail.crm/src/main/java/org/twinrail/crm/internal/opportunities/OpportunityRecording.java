package org.twinrail.crm.internal.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.RecordDeal;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;
import org.twinrail.crm.internal.undo.RestoreOpportunity;
import org.twinrail.crm.internal.undo.WithdrawOpportunity;

/** Records opportunities and deals of the past, as imports do. */
@Component
public final class OpportunityRecording implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                RecordOpportunity.class,
                (input, work) -> describe("opportunity.record", Opportunities.find(input.number(), work), work),
                this::recordOpportunity);
        registrar.action(
                RecordDeal.class,
                (input, work) ->
                        describe("deal.record", Optional.of(Opportunities.known("number", input.number(), work)), work),
                this::recordDeal);
    }

    private static List<?> describe(String action, Optional<OpportunityEntity> found, Work work) {
        if (found.isEmpty()) {
            return List.of(Deed.of(action, Deed.RECORD));
        }
        Staff staff = new Staff(work);
        return List.of(
                Opportunities.deed(action, Deed.RECORD, found.get(), staff, work),
                Opportunities.fact(found.get(), staff, work));
    }

    private Recorded recordOpportunity(RecordOpportunity input, Work work) {
        Inputs.requireNotNegative("amount", input.amount());
        Optional<OpportunityEntity> found = Opportunities.find(input.number(), work);
        found.ifPresent(o -> work.checkVersion(o.version));
        Opportunity before = found.map(o -> o.view(Half.LOWER)).orElse(null);
        OpportunityEntity opportunity = found.orElseGet(OpportunityEntity::new);
        Staff staff = new Staff(work);
        String owner = staff.known("owner", input.owner());
        opportunity.customer = Inputs.blank(input.customer())
                ? opportunity.customer
                : Masters.knownCustomer("customer", input.customer(), work);
        opportunity.product =
                Inputs.blank(input.product()) ? opportunity.product : Masters.knownProduct(input.product(), work);
        opportunity.owner = Inputs.given(owner, opportunity.owner);
        if (before == null) {
            opportunity.number = input.number().strip();
            opportunity.openedOn = Inputs.given(input.openedOn(), Inputs.given(input.closedOn(), work.today()));
        }
        progress(opportunity, input, before == null, work);
        return recorded(opportunity, before, staff, work);
    }

    /** What an earlier state says of a closed opportunity comes late: it does not open it again. */
    private static void progress(OpportunityEntity opportunity, RecordOpportunity input, boolean isNew, Work work) {
        opportunity.openedOn = Inputs.given(input.openedOn(), opportunity.openedOn);
        DealOutcome outcome = Inputs.given(input.outcome(), DealOutcome.OPEN);
        if (opportunity.outcome != DealOutcome.OPEN && outcome == DealOutcome.OPEN) {
            requireOrder(opportunity);
            return;
        }
        TrackEntity track = Tracks.known(isNew ? input.track() : Inputs.given(input.track(), opportunity.track), work);
        opportunity.track = track.code();
        opportunity.amount = input.amount() == null ? opportunity.amount : Amount.of(input.amount());
        opportunity.outcome = outcome;
        opportunity.closedOn =
                outcome == DealOutcome.OPEN ? null : Inputs.given(input.closedOn(), opportunity.closedOn);
        stand(opportunity, stage(opportunity, input, track), isNew ? opportunity.openedOn : work.today());
        if (outcome != DealOutcome.OPEN && opportunity.closedOn == null) {
            throw Complaints.invalid("closedOn", "closed.day.missing", Complaints.word("outcome." + outcome));
        }
        if (outcome == DealOutcome.WON && opportunity.amount == null) {
            throw Complaints.invalid("amount", "won.amount.missing");
        }
        requireOrder(opportunity);
    }

    /** When it came there is told by its end alone; the steps on the way are not known. */
    private static void stand(OpportunityEntity opportunity, String stage, LocalDate otherwise) {
        if (!stage.equals(opportunity.stage)) {
            opportunity.stage = stage;
            opportunity.stageSince = Inputs.given(opportunity.closedOn, otherwise);
        }
    }

    private static String stage(OpportunityEntity opportunity, RecordOpportunity input, TrackEntity track) {
        if (!Inputs.blank(input.stage())) {
            TrackStage stage = track.known("stage", input.stage());
            if (stage.milestone() == Milestone.WON && opportunity.outcome != DealOutcome.WON) {
                throw Complaints.invalid("stage", "stage.won", stage.code());
            }
            return stage.code();
        }
        if (opportunity.outcome == DealOutcome.WON) {
            return track.at(Milestone.WON).code();
        }
        return track.stage(opportunity.stage).isPresent()
                ? opportunity.stage
                : track.at(Milestone.OPPORTUNITY).code();
    }

    private static void requireOrder(OpportunityEntity opportunity) {
        if (opportunity.closedOn != null && opportunity.closedOn.isBefore(opportunity.openedOn)) {
            throw Complaints.invalid("closedOn", "closed.before.opened", opportunity.closedOn, opportunity.openedOn);
        }
    }

    private Recorded recordDeal(RecordDeal input, Work work) {
        Inputs.requireNotNegative("amount", input.amount());
        OpportunityEntity opportunity = Opportunities.known("number", input.number(), work);
        work.checkVersion(opportunity.version);
        Opportunity before = opportunity.view(Half.LOWER);
        boolean won = opportunity.outcome == DealOutcome.WON;
        opportunity.outcome = DealOutcome.WON;
        opportunity.amount = Amount.of(input.amount());
        opportunity.closedOn = input.closedOn();
        if (!won) {
            stand(
                    opportunity,
                    Tracks.of(opportunity.track, work).at(Milestone.WON).code(),
                    input.closedOn());
        }
        opportunity.lossReason = "";
        requireOrder(opportunity);
        return recorded(opportunity, before, new Staff(work), work);
    }

    private static Recorded recorded(OpportunityEntity opportunity, Opportunity before, Staff staff, Work work) {
        if (before == null) {
            Store.of(work).add(opportunity);
        } else {
            Store.of(work).save();
        }
        boolean same = opportunity.view(Half.LOWER).equals(before);
        if (!same) {
            work.changed(Opportunities.fact(opportunity, staff, work));
        }
        Recorded recorded = Store.recorded(opportunity.ref(), before == null, same, opportunity.version);
        work.undoneBy(recorded, new WithdrawOpportunity(opportunity.number), new RestoreOpportunity(before));
        return recorded;
    }
}
