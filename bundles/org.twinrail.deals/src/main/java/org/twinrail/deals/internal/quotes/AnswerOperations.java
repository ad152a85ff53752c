package org.twinrail.deals.internal.quotes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.crm.facts.Activities;
import org.twinrail.deals.AcceptQuote;
import org.twinrail.deals.DeclineQuote;
import org.twinrail.deals.Order;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.WinByOrder;
import org.twinrail.deals.internal.common.Words;

/** What the customer answers to a quote, the order it becomes, and the opportunity that is won by it (D5). */
@Component
public final class AnswerOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                AcceptQuote.class,
                (action, work) ->
                        QuoteDeeds.of("quote.accept", Activities.QUOTE, Quotes.known(action.quote(), work), work),
                this::accept);
        registrar.action(
                DeclineQuote.class,
                (action, work) ->
                        QuoteDeeds.of("quote.decline", Activities.QUOTE, Quotes.known(action.quote(), work), work),
                this::decline);
        registrar.action(
                WinByOrder.class,
                (action, work) -> QuoteDeeds.of("order.win", Activities.WIN, order(action.order(), work).quote, work),
                this::win);
    }

    private static OrderEntity order(String number, Work work) {
        return Quotes.order(number, work).orElseThrow(() -> Words.invalid("order", "order.unknown", number.strip()));
    }

    private Order accept(AcceptQuote action, Work work) {
        RevisionEntity quote = submitted(action.quote(), work);
        LocalDate on = action.on() == null ? work.today() : action.on();
        if (on.isBefore(quote.submittedOn) || on.isAfter(work.today())) {
            throw Words.invalid("on", "accept.day", on, quote.submittedOn);
        }
        if (on.isAfter(quote.validUntil)) {
            throw Words.refused("accept.late", quote.number, quote.validUntil);
        }
        Quote before = Quotes.view(quote, new PriceList(work), work);
        quote.state = QuoteState.ACCEPTED;
        OrderEntity order = new OrderEntity(quote, Words.given(action.reference()), on, work);
        EntityManager database = work.resource(EntityManager.class);
        database.persist(order);
        database.flush();
        work.undoneBy(new RestoreQuote(before), quote.ref(), quote.version);
        Order view = Quotes.view(order, work);
        work.publish("deals/ordered", view);
        return view;
    }

    /** A quote that was sent; one whose last day is over was perhaps answered before. */
    private static RevisionEntity submitted(String number, Work work) {
        RevisionEntity quote = Quotes.known(number, work);
        return quote.state == QuoteState.SUBMITTED && quote.stateOn(work.today()) == QuoteState.EXPIRED
                ? QuoteOperations.in(QuoteState.EXPIRED, number, work)
                : QuoteOperations.in(QuoteState.SUBMITTED, number, work);
    }

    private Quote decline(DeclineQuote action, Work work) {
        RevisionEntity quote = submitted(action.quote(), work);
        PriceList prices = new PriceList(work);
        Quote before = Quotes.view(quote, prices, work);
        quote.state = QuoteState.DECLINED;
        quote.reason = action.reason().strip();
        return QuoteOperations.changed(quote, before, prices, work);
    }

    /** What the opportunity's winning changes is taken back by undoing that; the order then has not won it any more. */
    private Order win(WinByOrder action, Work work) {
        OrderEntity order = order(action.order(), work);
        work.checkVersion(order.version);
        work.perform(new WinOpportunity(
                order.quote.opportunity, Pricing.of(order.quote.lines()).net(), order.on));
        order.won = true;
        work.resource(EntityManager.class).flush();
        return Quotes.view(order, work);
    }
}
