package org.twinrail.deals.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.facts.OpportunityFact;
import org.twinrail.crm.facts.QuoteFact;

/** What the boundary rules see of quoting: the same price talk on the same opportunity as a price said by word of mouth (D2). */
final class QuoteDeeds {
    private QuoteDeeds() {}

    /** An activity on the opportunity. */
    static List<Object> of(String action, String activity, Opportunity opportunity, Work work) {
        String department = opportunity.owner().isEmpty()
                ? ""
                : work.ask(new FindPerson(opportunity.owner()))
                        .map(Person::department)
                        .orElse("");
        ObjectRef ref = ObjectRef.of("opportunity", opportunity.number());
        String half = opportunity.half().name();
        Money amount = opportunity.amount();
        return new ArrayList<>(List.of(
                new Deed(
                        action,
                        activity,
                        opportunity.track(),
                        opportunity.stage(),
                        half,
                        ref,
                        opportunity.owner(),
                        department),
                new OpportunityFact(
                        ref,
                        opportunity.number(),
                        opportunity.customer(),
                        opportunity.owner(),
                        department,
                        opportunity.track(),
                        opportunity.stage(),
                        half,
                        opportunity.outcome().name(),
                        amount == null ? null : amount.amount(),
                        amount == null ? null : amount.currency(),
                        opportunity.product(),
                        opportunity.openedOn())));
    }

    /** An activity on the opportunity of a quote. */
    static List<Object> of(String action, String activity, RevisionEntity quote, Work work) {
        return of(action, activity, Quotes.opportunity("quote", quote.opportunity, work), work);
    }

    /** The same with the price the customer is going to see. */
    static List<Object> priced(String action, String activity, RevisionEntity quote, Work work) {
        Opportunity opportunity = Quotes.opportunity("quote", quote.opportunity, work);
        Pricing pricing = Pricing.of(quote.lines());
        List<Object> facts = of(action, activity, opportunity, work);
        facts.add(new QuoteFact(
                opportunity.number(),
                opportunity.product(),
                pricing.net().amount(),
                pricing.net().currency(),
                pricing.discount(new PriceList(work)::of)));
        return facts;
    }
}
