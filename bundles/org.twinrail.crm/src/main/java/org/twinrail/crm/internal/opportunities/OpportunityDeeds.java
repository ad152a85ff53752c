package org.twinrail.crm.internal.opportunities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.facts.QuoteFact;
import org.twinrail.crm.facts.StepFact;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.tracks.Tracks;

/** What the boundary rules see of an action on an opportunity before it is done (D2). */
final class OpportunityDeeds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OpportunityDeeds() {}

    static List<Object> describe(String action, String activity, String number, Work work) {
        OpportunityEntity opportunity = Opportunities.known("number", number, work);
        Staff staff = new Staff(work);
        List<Object> facts = new ArrayList<>();
        facts.add(Opportunities.deed(action, activity, opportunity, staff, work));
        facts.add(Opportunities.fact(opportunity, staff, work));
        return facts;
    }

    static List<?> describeStep(AdvanceOpportunity input, Work work) {
        List<Object> facts = describe("opportunity.advance", Activities.ADVANCE, input.number(), work);
        OpportunityEntity opportunity = Opportunities.known("number", input.number(), work);
        TrackStage to = Tracks.of(opportunity.track, work).known("stage", input.stage());
        String fromHalf = Opportunities.half(opportunity, work).name();
        facts.add(new StepFact(
                opportunity.number,
                opportunity.stage,
                fromHalf,
                to.code(),
                to.half().name()));
        return facts;
    }

    static List<?> describeQuote(QuoteOpportunity input, Work work) {
        List<Object> facts = describe("opportunity.quote", Activities.QUOTE, input.number(), work);
        OpportunityEntity opportunity = Opportunities.known("number", input.number(), work);
        facts.add(new QuoteFact(
                opportunity.number,
                opportunity.productName(),
                input.price().amount(),
                input.price().currency(),
                discount(opportunity, input.price())));
        return facts;
    }

    private static BigDecimal discount(OpportunityEntity opportunity, Money price) {
        Money list = opportunity.product == null ? null : opportunity.product.listPrice();
        if (list == null || !list.currency().equals(price.currency()) || list.compareTo(price) <= 0) {
            return BigDecimal.ZERO;
        }
        return list.minus(price).amount().multiply(HUNDRED).divide(list.amount(), 2, RoundingMode.HALF_UP);
    }
}
