package org.twinrail.crm.internal.opportunities;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinrail.api.Money;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.DealsWon;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.WonDeal;
import org.twinrail.crm.WonDeal.DealTouch;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;

/** Lists won opportunities with the touches of their customers, in two queries whatever their number (D31). */
final class WonDeals {
    private static final int DEFAULT_DAYS = 180;
    private static final String WON_IN_SPAN = " where o.outcome = :won and o.closedOn >= :from and o.closedOn < :until";
    private static final String DEALS =
            "select o.id as id, o.number as number, c.id as customerId, c.name as customer, o.owner as owner, p.name"
                    + " as product, o.amount.amount as amount, o.amount.currency as currency, o.openedOn as openedOn,"
                    + " o.closedOn as closedOn from OpportunityEntity o left join o.customer c left join o.product p"
                    + WON_IN_SPAN
                    + " order by o.closedOn, o.number";
    private static final String TOUCHES =
            "select t.id as id, t.customer.id as customerId, t.on as on, t.track as track,"
                    + " t.channel as channel, t.by as by, k.code as campaign from TouchEntity t left join t.campaign k"
                    + " where t.on >= :first and t.on < :until"
                    + " and t.customer.id in (select o.customer.id from OpportunityEntity o" + WON_IN_SPAN + ")"
                    + " order by t.at, t.id";

    private WonDeals() {}

    static List<WonDeal> list(DealsWon query, Work work) {
        int days = Inputs.given(query.touchDaysBefore(), DEFAULT_DAYS);
        List<Tuple> deals = Store.of(work)
                .query(DEALS, Tuple.class)
                .setParameter("won", DealOutcome.WON)
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .getResultList();
        if (deals.isEmpty()) {
            return List.of();
        }
        LocalDate first = deals.stream()
                .map(d -> d.get("openedOn", LocalDate.class))
                .min(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(days);
        Map<UUID, List<DealTouch>> touches = touches(query, first, work);
        return deals.stream().map(d -> deal(d, days, touches)).toList();
    }

    private static Map<UUID, List<DealTouch>> touches(DealsWon query, LocalDate first, Work work) {
        return Store.of(work)
                .query(TOUCHES, Tuple.class)
                .setParameter("won", DealOutcome.WON)
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .setParameter("first", first)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        t -> t.get("customerId", UUID.class),
                        LinkedHashMap::new,
                        Collectors.mapping(WonDeals::touch, Collectors.toList())));
    }

    private static DealTouch touch(Tuple row) {
        return new DealTouch(
                row.get("id", UUID.class),
                row.get("on", LocalDate.class),
                row.get("track", TouchTrack.class).name(),
                row.get("channel", String.class),
                row.get("by", String.class),
                Objects.requireNonNullElse(row.get("campaign", String.class), ""));
    }

    private static WonDeal deal(Tuple row, int days, Map<UUID, List<DealTouch>> touches) {
        LocalDate openedOn = row.get("openedOn", LocalDate.class);
        LocalDate closedOn = row.get("closedOn", LocalDate.class);
        LocalDate first = openedOn.minusDays(days);
        Money amount = Amount.money(row.get("amount", BigDecimal.class), row.get("currency", String.class));
        return new WonDeal(
                row.get("id", UUID.class),
                row.get("number", String.class),
                Objects.requireNonNullElse(row.get("customer", String.class), ""),
                row.get("owner", String.class),
                Objects.requireNonNullElse(row.get("product", String.class), ""),
                amount,
                openedOn,
                closedOn,
                touches.getOrDefault(row.get("customerId", UUID.class), List.of()).stream()
                        .filter(t -> !t.on().isBefore(first) && !t.on().isAfter(closedOn))
                        .toList());
    }
}
