package org.twinrail.deals.internal.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Opportunity;
import org.twinrail.deals.ListOrders;
import org.twinrail.deals.ListQuotes;
import org.twinrail.deals.Order;
import org.twinrail.deals.PrintQuote;
import org.twinrail.deals.PrintedQuote;
import org.twinrail.deals.Quote;
import org.twinrail.deals.ShowQuote;

/** Shows, lists and prints quotes and orders. */
@Component
public final class QuoteQueries implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.query(ListQuotes.class, this::list);
        registrar.query(
                ShowQuote.class,
                (query, work) ->
                        Quotes.view(Quotes.known(query.quote(), query.revision(), work), new PriceList(work), work));
        registrar.query(PrintQuote.class, this::print);
        registrar.query(ListOrders.class, this::orders);
    }

    private List<Quote> list(ListQuotes query, Work work) {
        PriceList prices = new PriceList(work);
        Map<String, Opportunity> opportunities = new HashMap<>();
        return Quotes.page(query.opportunity(), Boolean.TRUE.equals(query.all()), query.limit(), query.offset(), work)
                .stream()
                .map(quote -> Quotes.view(quote, prices, of(quote.opportunity, opportunities, work), work.today()))
                .toList();
    }

    private PrintedQuote print(PrintQuote query, Work work) {
        Quote quote = Quotes.view(Quotes.known(query.quote(), query.revision(), work), new PriceList(work), work);
        return new QuotePage("en".equals(query.language()) ? Locale.ENGLISH : Locale.CHINESE).of(quote);
    }

    private List<Order> orders(ListOrders query, Work work) {
        Map<String, Opportunity> opportunities = new HashMap<>();
        return Quotes.orders(query.opportunity(), query.limit(), query.offset(), work).stream()
                .map(order -> Quotes.view(order, of(order.quote.opportunity, opportunities, work)))
                .toList();
    }

    /** An opportunity, asked for once however many quotes it has. */
    private static Opportunity of(String number, Map<String, Opportunity> known, Work work) {
        return known.computeIfAbsent(number, one -> Quotes.opportunity("opportunity", one, work));
    }
}
