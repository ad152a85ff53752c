package org.twinrail.deals.internal.quotes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.internal.common.Words;

/** Takes back what was done with quotes. */
@Component
public final class QuoteUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawQuote.class, (action, work) -> undo("quote.withdraw", action.quote(), work), this::withdraw);
        registrar.action(
                RestoreQuote.class,
                (action, work) -> undo("quote.restore", action.before().number(), work),
                this::restore);
    }

    private static List<?> undo(String action, String number, Work work) {
        return List.of(Deed.undo(action, ObjectRef.of(Quotes.KIND, number), work.takesBack()));
    }

    private Void withdraw(WithdrawQuote action, Work work) {
        RevisionEntity quote = Quotes.known(action.quote(), action.revision(), work);
        work.checkVersion(quote.version);
        if (quote.state != QuoteState.DRAFT) {
            throw Words.refused("quote.sent", quote.number);
        }
        EntityManager database = work.resource(EntityManager.class);
        database.remove(quote);
        Quotes.revision(action.quote(), action.revision() - 1, work).ifPresent(older -> {
            older.state = older.stateBefore;
            older.stateBefore = null;
        });
        database.flush();
        return null;
    }

    private Quote restore(RestoreQuote action, Work work) {
        Quote before = action.before();
        RevisionEntity quote = Quotes.known(before.number(), before.revision(), work);
        work.checkVersion(quote.version);
        PriceList prices = new PriceList(work);
        Quote now = Quotes.view(quote, prices, work);
        EntityManager database = work.resource(EntityManager.class);
        Quotes.orderOf(quote, work).ifPresent(order -> {
            if (Quotes.view(order, work).won()) {
                throw Words.refused("order.won", order.number, quote.opportunity);
            }
            database.remove(order);
        });
        quote.state = before.state() == QuoteState.EXPIRED ? QuoteState.SUBMITTED : before.state();
        quote.validUntil = before.validUntil();
        quote.note = before.note();
        quote.reason = before.reason();
        quote.submittedOn = before.submittedOn();
        quote.offer(before.lines().stream().map(PricedLine::line).toList());
        if (now.state() == QuoteState.ACCEPTED) {
            database.flush();
            return Quotes.view(quote, prices, work);
        }
        return QuoteOperations.changed(quote, now, prices, work);
    }
}
