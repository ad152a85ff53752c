package org.twinrail.deals.internal.quotes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.deals.Order;
import org.twinrail.deals.Quote;
import org.twinrail.deals.QuoteState;
import org.twinrail.deals.internal.common.Words;

/** Finds quotes and orders and shows them. */
final class Quotes {
    /** The kind of quotes as objects; a quote is all its revisions. */
    static final String KIND = "quote";

    /** The kind of orders as objects. */
    static final String ORDER = "order";

    private static final int PAGE = 100;

    private Quotes() {}

    static Opportunity opportunity(String parameter, String number, Work work) {
        return work.ask(new FindOpportunity(number.strip()))
                .map(OpportunityDetails::opportunity)
                .orElseThrow(() -> Words.invalid(parameter, "opportunity.unknown", number.strip()));
    }

    /** The latest revision of a quote. */
    static Optional<RevisionEntity> latest(String number, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select q from RevisionEntity q where q.number = ?1 order by q.revision desc",
                        RevisionEntity.class)
                .setParameter(1, number.strip())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    static RevisionEntity known(String number, Work work) {
        return latest(number, work).orElseThrow(() -> Words.invalid("quote", "quote.unknown", number.strip()));
    }

    static RevisionEntity known(String number, Integer revision, Work work) {
        return revision == null
                ? known(number, work)
                : revision(number, revision, work)
                        .orElseThrow(() -> Words.invalid("revision", "revision.unknown", number.strip(), revision));
    }

    static Optional<RevisionEntity> revision(String number, int revision, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select q from RevisionEntity q where q.number = ?1 and q.revision = ?2", RevisionEntity.class)
                .setParameter(1, number.strip())
                .setParameter(2, revision)
                .getResultStream()
                .findFirst();
    }

    static Optional<OrderEntity> order(String number, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select o from OrderEntity o where o.number = ?1", OrderEntity.class)
                .setParameter(1, number.strip())
                .getResultStream()
                .findFirst();
    }

    static Optional<OrderEntity> orderOf(RevisionEntity quote, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select o from OrderEntity o where o.quote = ?1", OrderEntity.class)
                .setParameter(1, quote)
                .getResultStream()
                .findFirst();
    }

    /** Quotes of an opportunity, null for all, the newest first; revisions that others took the place of where they are asked for. */
    static List<RevisionEntity> page(String opportunity, boolean all, Integer limit, Integer offset, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select q from RevisionEntity q where (?1 is null or q.opportunity = ?1)"
                                + " and (?2 = true or q.state <> ?3) order by q.at desc, q.revision desc, q.id desc",
                        RevisionEntity.class)
                .setParameter(1, opportunity)
                .setParameter(2, all)
                .setParameter(3, QuoteState.SUPERSEDED)
                .setFirstResult(offset == null ? 0 : offset)
                .setMaxResults(limit == null ? PAGE : limit)
                .getResultList();
    }

    /** Orders of an opportunity, null for all, the newest first. */
    static List<OrderEntity> orders(String opportunity, Integer limit, Integer offset, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select o from OrderEntity o where ?1 is null or o.quote.opportunity = ?1"
                                + " order by o.at desc, o.id desc",
                        OrderEntity.class)
                .setParameter(1, opportunity)
                .setFirstResult(offset == null ? 0 : offset)
                .setMaxResults(limit == null ? PAGE : limit)
                .getResultList();
    }

    static long count(String opportunity, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select count(distinct q.number) from RevisionEntity q where q.opportunity = ?1", Long.class)
                .setParameter(1, opportunity)
                .getSingleResult();
    }

    static long countOffering(String product, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select count(distinct q.number) from RevisionEntity q join q.lines l where l.product = ?1",
                        Long.class)
                .setParameter(1, product)
                .getSingleResult();
    }

    static Quote view(RevisionEntity quote, PriceList prices, Work work) {
        return view(quote, prices, opportunity("opportunity", quote.opportunity, work), work.today());
    }

    static Quote view(RevisionEntity quote, PriceList prices, Opportunity opportunity, LocalDate today) {
        Pricing pricing = Pricing.of(quote.lines());
        return new Quote(
                quote.id,
                quote.number,
                quote.revision,
                quote.opportunity,
                opportunity.customer(),
                quote.stateOn(today),
                quote.validUntil,
                quote.note,
                pricing.lines(),
                pricing.net(),
                pricing.tax(),
                pricing.net().plus(pricing.tax()),
                pricing.discount(prices::of),
                quote.reason,
                quote.by,
                quote.at,
                quote.submittedOn,
                quote.version);
    }

    static Order view(OrderEntity order, Work work) {
        return view(order, opportunity("opportunity", order.quote.opportunity, work));
    }

    static Order view(OrderEntity order, Opportunity opportunity) {
        Pricing pricing = Pricing.of(order.quote.lines());
        return new Order(
                order.number,
                order.quote.number,
                order.quote.revision,
                order.quote.opportunity,
                order.reference,
                order.on,
                pricing.net(),
                pricing.tax(),
                pricing.net().plus(pricing.tax()),
                order.by,
                order.won && opportunity.outcome() == DealOutcome.WON,
                order.version);
    }
}
