package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.Money;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.Card;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.workbench.Desk;

/** What it means to move a card from stage to stage: leads go their way of hand-off and answer, opportunities advance, are won or lost. */
final class Moves {
    private static final Money NOTHING_YET = Money.of("0", "CNY");

    private final Desk desk;
    private final OpportunityForms opportunities;
    private final LeadForms leads;
    private final Stages stages;

    Moves(Desk desk, OpportunityForms opportunities, LeadForms leads, Stages stages) {
        this.desk = desk;
        this.opportunities = opportunities;
        this.leads = leads;
        this.stages = stages;
    }

    /**
     * The move of a card.
     *
     * @param stage where to; null for losing it
     */
    Move of(Card card, Track track, TrackStage stage) {
        return card.lead() == null ? of(card.opportunity(), track, stage) : of(card.lead(), stage);
    }

    private Move of(Opportunity opportunity, Track track, TrackStage stage) {
        boolean open = opportunity.outcome() == DealOutcome.OPEN;
        if (stage == null) {
            return open
                    ? Move.byForm(
                            new LoseOpportunity(opportunity.number(), desk.say(Texts.of("outcome.LOST")), null),
                            () -> opportunities.lose(opportunity),
                            null)
                    : Move.impossible(Texts.of("move.closed", opportunity.number()));
        }
        if (stage.code().equals(opportunity.stage())) {
            return Move.impossible(Texts.of("move.there", opportunity.number()));
        }
        if (open && stage.milestone() == Milestone.WON) {
            return Move.byForm(
                    new WinOpportunity(
                            opportunity.number(),
                            opportunity.amount() == null ? NOTHING_YET : opportunity.amount(),
                            null),
                    () -> win(opportunity),
                    null);
        }
        if (open == Stages.isWon(track, stage)) {
            return Move.impossible(
                    open
                            ? Texts.of("move.win.first", opportunity.number())
                            : Texts.of("move.closed", opportunity.number()));
        }
        return Move.direct(
                new AdvanceOpportunity(opportunity.number(), stage.code()),
                () -> opportunities.advance(opportunity, List.of(stage), true));
    }

    /** What was quoted last is what it is most likely won for. */
    void win(Opportunity opportunity) {
        desk.ask(
                new FindOpportunity(opportunity.number()),
                found -> opportunities.win(opportunity, price(found, opportunity)));
    }

    private static Money price(Optional<OpportunityDetails> found, Opportunity opportunity) {
        List<OpportunityDetails.Quote> quotes =
                found.map(OpportunityDetails::quotes).orElse(List.of());
        return quotes.isEmpty()
                ? opportunity.amount()
                : quotes.get(quotes.size() - 1).price();
    }

    private Move of(Lead lead, TrackStage stage) {
        Milestone to = stage == null ? null : stage.milestone();
        if (to == Milestone.QUALIFIED && fresh(lead)) {
            return Move.direct(new QualifyLead(lead.number(), null), () -> leads.qualify(lead, true));
        }
        if (to == Milestone.LEAD && lead.state() == LeadState.HANDED_OFF) {
            return Move.byForm(
                    new ReturnLead(lead.number(), desk.say(Texts.of("lead.return"))), () -> leads.giveBack(lead), null);
        }
        if (to == Milestone.OPPORTUNITY && lead.state() == LeadState.HANDED_OFF) {
            return Move.byForm(new AcceptLead(lead.number(), null, null, null, null), () -> leads.accept(lead), null);
        }
        if (to == Milestone.OPPORTUNITY && lead.state() == LeadState.QUALIFIED) {
            String host = stages.track(lead.track()).map(Track::lowerHost).orElse("");
            return Move.byForm(
                    new HandOffLead(lead.number(), host),
                    () -> leads.handOver(lead, false),
                    () -> leads.handOver(lead, true));
        }
        return Move.impossible(Texts.of(reason(lead, stage), lead.number()));
    }

    private static boolean fresh(Lead lead) {
        return lead.state() == LeadState.NEW || lead.state() == LeadState.RETURNED;
    }

    private static String reason(Lead lead, TrackStage stage) {
        if (stage == null) {
            return "move.lead.lost";
        }
        if (stage.code().equals(lead.stage())) {
            return "move.there";
        }
        return fresh(lead) ? "move.lead.qualify" : "move.lead.opportunity";
    }
}
