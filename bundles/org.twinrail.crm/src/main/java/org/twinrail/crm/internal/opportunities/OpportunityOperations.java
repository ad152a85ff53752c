package org.twinrail.crm.internal.opportunities;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.PositionOpportunity;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;
import org.twinrail.crm.internal.undo.RestoreOpportunity;

/** Opens opportunities and carries them to their end (D1, D2). */
@Component
public final class OpportunityOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(OpenOpportunity.class, Opening::describe, Opening::open);
        registrar.action(AdvanceOpportunity.class, OpportunityDeeds::describeStep, this::advance);
        registrar.action(QuoteOpportunity.class, OpportunityDeeds::describeQuote, this::quote);
        registrar.action(
                PositionOpportunity.class,
                (input, work) ->
                        OpportunityDeeds.describe("opportunity.position", Activities.POSITION, input.number(), work),
                this::position);
        registrar.action(
                WinOpportunity.class,
                (input, work) -> OpportunityDeeds.describe("opportunity.win", Activities.WIN, input.number(), work),
                this::win);
        registrar.action(
                LoseOpportunity.class,
                (input, work) -> OpportunityDeeds.describe("opportunity.lose", Activities.LOSE, input.number(), work),
                this::lose);
    }

    /** What comes after the winning, such as service, is for won opportunities; everything before is for open ones. */
    private Opportunity advance(AdvanceOpportunity input, Work work) {
        OpportunityEntity opportunity = Opportunities.known("number", input.number(), work);
        TrackEntity track = Tracks.of(opportunity.track, work);
        TrackStage stage = track.known("stage", input.stage());
        boolean later =
                track.place(stage.code()) >= track.place(track.at(Milestone.WON).code());
        if (!later || opportunity.outcome == DealOutcome.LOST) {
            opportunity = Opportunities.open(input.number(), work);
        } else if (opportunity.outcome == DealOutcome.OPEN) {
            throw Complaints.invalid("stage", "stage.won", stage.code());
        }
        work.checkVersion(opportunity.version);
        Opportunity before = Opportunities.view(opportunity, work);
        Steps.move(opportunity, stage.code(), work.today(), work);
        return changed(opportunity, before, "advanced", work);
    }

    private OpportunityDetails.Quote quote(QuoteOpportunity input, Work work) {
        Inputs.requireNotNegative("price", input.price());
        OpportunityEntity opportunity = Opportunities.open(input.number(), work);
        QuoteEntity quote = new QuoteEntity();
        quote.opportunity = opportunity.id;
        quote.price = Amount.of(input.price());
        quote.note = Inputs.text(input.note());
        quote.by = work.actor().login();
        quote.at = work.now();
        Store.of(work).add(quote);
        Opportunities.changed(opportunity, "quoted", work);
        return quote.view();
    }

    private OpportunityDetails.Positioning position(PositionOpportunity input, Work work) {
        OpportunityEntity opportunity = Opportunities.open(input.number(), work);
        PositioningEntity positioning = new PositioningEntity();
        positioning.opportunity = opportunity.id;
        positioning.statement = input.statement().strip();
        positioning.by = work.actor().login();
        positioning.at = work.now();
        Store.of(work).add(positioning);
        Opportunities.changed(opportunity, "positioned", work);
        return positioning.view();
    }

    private Opportunity win(WinOpportunity input, Work work) {
        Inputs.requireNotNegative("amount", input.amount());
        OpportunityEntity opportunity = Opportunities.open(input.number(), work);
        Opportunity before = Opportunities.view(opportunity, work);
        opportunity.closedOn = closingDay(opportunity, input.on(), work);
        opportunity.amount = Amount.of(input.amount());
        Steps.move(
                opportunity,
                Tracks.of(opportunity.track, work).at(Milestone.WON).code(),
                opportunity.closedOn,
                work);
        opportunity.outcome = DealOutcome.WON;
        return changed(opportunity, before, "won", work);
    }

    private Opportunity lose(LoseOpportunity input, Work work) {
        OpportunityEntity opportunity = Opportunities.open(input.number(), work);
        Opportunity before = Opportunities.view(opportunity, work);
        opportunity.closedOn = closingDay(opportunity, input.on(), work);
        opportunity.lossReason = input.reason().strip();
        opportunity.outcome = DealOutcome.LOST;
        return changed(opportunity, before, "lost", work);
    }

    private static Opportunity changed(OpportunityEntity opportunity, Opportunity before, String topic, Work work) {
        Opportunity view = Opportunities.changed(opportunity, topic, work);
        work.undoneBy(new RestoreOpportunity(before), opportunity.ref(), opportunity.version);
        return view;
    }

    private static LocalDate closingDay(OpportunityEntity opportunity, LocalDate given, Work work) {
        LocalDate day = Inputs.given(given, work.today());
        if (day.isBefore(opportunity.openedOn)) {
            throw Complaints.invalid("on", "closed.before.opened", day, opportunity.openedOn);
        }
        if (day.isAfter(work.today())) {
            throw Complaints.invalid("on", "day.future", day);
        }
        return day;
    }
}
