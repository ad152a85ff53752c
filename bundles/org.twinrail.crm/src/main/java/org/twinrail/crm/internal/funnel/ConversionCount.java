package org.twinrail.crm.internal.funnel;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Conversion;
import org.twinrail.crm.CountConversion;
import org.twinrail.crm.CountConversion.Origin;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadStages;
import org.twinrail.crm.internal.tracks.Tracks;

/** Counts what became of leads and opportunities by their origin (D6); the rows are counted in the database. */
final class ConversionCount {
    private final CountConversion query;
    private final Work work;
    private final Staff staff;
    private final String track;
    private final Map<String, Row> rows = new HashMap<>();

    /** What is counted of one origin. */
    private static final class Row {
        private final Tally won = new Tally();
        private long leads;
        private long qualified;
        private long opened;
        private long lost;

        private Conversion view(String origin) {
            return new Conversion(origin, leads, qualified, opened, won.count(), lost, won.amounts());
        }
    }

    private ConversionCount(CountConversion query, Work work) {
        this.query = query;
        this.work = work;
        this.staff = new Staff(work);
        this.track = Tracks.known(query.track(), work).code();
    }

    static List<Conversion> count(CountConversion query, Work work) {
        if (!query.from().isBefore(query.until())) {
            throw Complaints.invalid("until", "span.empty", query.from(), query.until());
        }
        ConversionCount count = new ConversionCount(query, work);
        count.leads();
        count.opportunities();
        return count.rows.entrySet().stream()
                .map(row -> row.getValue().view(row.getKey()))
                .sorted(Comparator.comparing(Conversion::won)
                        .thenComparing(Conversion::opened)
                        .thenComparing(Conversion::leads)
                        .reversed()
                        .thenComparing(Conversion::origin))
                .toList();
    }

    /** Who handed a lead over brought it, whoever owns it now. */
    private String leadOrigin() {
        return switch (query.by()) {
            case CHANNEL -> "l.source";
            case CAMPAIGN -> "k.code";
            case DEPARTMENT, PERSON -> "(case l.handedBy when '' then l.owner else l.handedBy end)";
        };
    }

    private String opportunityOrigin() {
        return switch (query.by()) {
            case CHANNEL -> "l.source";
            case CAMPAIGN -> "k.code";
            case DEPARTMENT, PERSON -> "o.owner";
        };
    }

    private void leads() {
        Store.of(work)
                .query(
                        "select " + leadOrigin() + " as origin, l.state as state, count(l) as many from LeadEntity l"
                                + " left join l.campaign k where l.track = :track and l.capturedAt >= :from and"
                                + " l.capturedAt < :until group by " + leadOrigin() + ", l.state",
                        Tuple.class)
                .setParameter("track", track)
                .setParameter(
                        "from",
                        query.from().atStartOfDay(work.clock().getZone()).toInstant())
                .setParameter(
                        "until",
                        query.until().atStartOfDay(work.clock().getZone()).toInstant())
                .getResultList()
                .forEach(found -> {
                    Row row = row(found);
                    long many = found.get("many", Long.class);
                    row.leads += many;
                    if (LeadStages.of(found.get("state", LeadState.class)) == Milestone.QUALIFIED) {
                        row.qualified += many;
                    }
                });
    }

    /** A lead becomes one opportunity at most, so that no opportunity counts twice. */
    private void opportunities() {
        String joins = query.by() == Origin.CHANNEL || query.by() == Origin.CAMPAIGN
                ? " left join LeadEntity l on l.opportunity = o left join l.campaign k"
                : "";
        Store.of(work)
                .query(
                        "select " + opportunityOrigin() + " as origin, o.outcome as outcome, o.amount.currency as"
                                + " currency, count(o) as many, sum(o.amount.amount) as total from OpportunityEntity o"
                                + joins
                                + " where o.track = :track and o.openedOn >= :from and o.openedOn < :until group by "
                                + opportunityOrigin() + ", o.outcome, o.amount.currency",
                        Tuple.class)
                .setParameter("track", track)
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .getResultList()
                .forEach(this::opportunities);
    }

    private void opportunities(Tuple found) {
        Row row = row(found);
        long many = found.get("many", Long.class);
        row.opened += many;
        switch (found.get("outcome", DealOutcome.class)) {
            case WON -> {
                row.won.add(many);
                row.won.add(found.get("currency", String.class), found.get("total", BigDecimal.class));
            }
            case LOST -> row.lost += many;
            default -> {
                // An open one counts as opened only.
            }
        }
    }

    private Row row(Tuple found) {
        String origin = Objects.requireNonNullElse(found.get("origin", String.class), "");
        String key = query.by() == Origin.DEPARTMENT ? staff.departmentOf(origin) : origin;
        return rows.computeIfAbsent(key, any -> new Row());
    }
}
