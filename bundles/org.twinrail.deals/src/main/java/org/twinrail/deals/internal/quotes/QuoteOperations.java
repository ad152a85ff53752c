package org.twinrail.deals.internal.quotes;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.facts.Activities;
import org.twinrail.deals.ChangeQuote;
import org.twinrail.deals.DraftQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteLine;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.ReviseQuote;
import org.twinrail.deals.SubmitQuote;
import org.twinrail.deals.internal.common.Words;

/** Writes quotes and submits them (D5). Who may, who is heard and who approves before, the boundary rules say. */
@Component
public final class QuoteOperations implements OperationProvider {
    /** Far beyond any price, and safely within what is stored. */
    private static final BigDecimal DEAREST = BigDecimal.TEN.pow(12);

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                DraftQuote.class,
                (action, work) -> QuoteDeeds.of(
                        "quote.draft",
                        Activities.QUOTE,
                        Quotes.opportunity("opportunity", action.opportunity(), work),
                        work),
                this::draft);
        registrar.action(
                ChangeQuote.class,
                (action, work) ->
                        QuoteDeeds.of("quote.change", Activities.QUOTE, Quotes.known(action.quote(), work), work),
                this::change);
        registrar.action(
                SubmitQuote.class,
                (action, work) ->
                        QuoteDeeds.priced("quote.submit", Activities.QUOTE, Quotes.known(action.quote(), work), work),
                this::submit);
        registrar.action(
                ReviseQuote.class,
                (action, work) ->
                        QuoteDeeds.of("quote.revise", Activities.QUOTE, Quotes.known(action.quote(), work), work),
                this::revise);
    }

    private Quote draft(DraftQuote action, Work work) {
        Opportunity opportunity = open(Quotes.opportunity("opportunity", action.opportunity(), work));
        PriceList prices = new PriceList(work);
        check(action.lines(), prices);
        RevisionEntity quote = new RevisionEntity(next(opportunity, work), 1, opportunity.number(), work);
        quote.validUntil = future(action.validUntil(), work);
        quote.note = Words.given(action.note());
        quote.offer(action.lines());
        return begun(quote, prices, work);
    }

    /** Numbers of quotes that were taken back are free again; no two quotes have one at a time. */
    private static String next(Opportunity opportunity, Work work) {
        long place = Quotes.count(opportunity.number(), work) + 1;
        while (Quotes.latest(opportunity.number() + "-Q" + place, work).isPresent()) {
            place++;
        }
        return opportunity.number() + "-Q" + place;
    }

    private Quote change(ChangeQuote action, Work work) {
        RevisionEntity quote = in(QuoteState.DRAFT, action.quote(), work);
        PriceList prices = new PriceList(work);
        Quote before = Quotes.view(quote, prices, work);
        if (action.lines() != null) {
            check(action.lines(), prices);
            quote.offer(action.lines());
        }
        if (action.validUntil() != null) {
            quote.validUntil = future(action.validUntil(), work);
        }
        quote.note = action.note() == null ? quote.note : action.note().strip();
        return changed(quote, before, prices, work);
    }

    private Quote submit(SubmitQuote action, Work work) {
        RevisionEntity quote = in(QuoteState.DRAFT, action.quote(), work);
        if (quote.version != action.version()) {
            throw Words.refused("quote.changed", quote.number);
        }
        open(Quotes.opportunity("quote", quote.opportunity, work));
        PriceList prices = new PriceList(work);
        Quote before = Quotes.view(quote, prices, work);
        future(quote.validUntil, work);
        quote.state = QuoteState.SUBMITTED;
        quote.submittedOn = work.today();
        Quote after = changed(quote, before, prices, work);
        work.publish("deals/quote-submitted", after);
        return after;
    }

    private Quote revise(ReviseQuote action, Work work) {
        RevisionEntity older = Quotes.known(action.quote(), work);
        work.checkVersion(older.version);
        if (older.state != QuoteState.SUBMITTED && older.state != QuoteState.DECLINED) {
            throw wrong(older, work);
        }
        open(Quotes.opportunity("quote", older.opportunity, work));
        older.stateBefore = older.state;
        older.state = QuoteState.SUPERSEDED;
        RevisionEntity quote = new RevisionEntity(older.number, older.revision + 1, older.opportunity, work);
        quote.validUntil = older.validUntil.isBefore(work.today()) ? work.today() : older.validUntil;
        quote.note = older.note;
        quote.offer(older.lines());
        return begun(quote, new PriceList(work), work);
    }

    private static Quote begun(RevisionEntity quote, PriceList prices, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        database.persist(quote);
        database.flush();
        work.undoneBy(new WithdrawQuote(quote.number, quote.revision), quote.ref(), quote.version);
        return Quotes.view(quote, prices, work);
    }

    static Quote changed(RevisionEntity quote, Quote before, PriceList prices, Work work) {
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreQuote(before), quote.ref(), quote.version);
        return Quotes.view(quote, prices, work);
    }

    /** The latest revision of a quote, in a state and of the version the caller saw. */
    static RevisionEntity in(QuoteState state, String number, Work work) {
        RevisionEntity quote = Quotes.known(number, work);
        work.checkVersion(quote.version);
        if (quote.stateOn(work.today()) != state) {
            throw wrong(quote, work);
        }
        return quote;
    }

    private static RuntimeException wrong(RevisionEntity quote, Work work) {
        return Words.refused("quote.state", quote.number, Words.of("quote.state." + quote.stateOn(work.today())));
    }

    private static Opportunity open(Opportunity opportunity) {
        if (opportunity.outcome() != DealOutcome.OPEN) {
            throw Words.refused("opportunity.closed", opportunity.number());
        }
        return opportunity;
    }

    private static LocalDate future(LocalDate validUntil, Work work) {
        if (validUntil.isBefore(work.today())) {
            throw Words.invalid("validUntil", "quote.over", validUntil);
        }
        return validUntil;
    }

    private static void check(List<QuoteLine> lines, PriceList prices) {
        String currency = lines.get(0).price().currency();
        for (QuoteLine line : lines) {
            if (!prices.knows(line.product())) {
                throw Words.invalid("lines", "product.unknown", line.product().strip());
            }
            if (!line.price().currency().equals(currency)) {
                throw Words.invalid(
                        "lines", "currencies", currency, line.price().currency());
            }
            if (line.price().isNegative() || line.price().amount().compareTo(DEAREST) >= 0) {
                throw Words.invalid("lines", "price", line.price());
            }
        }
    }
}
