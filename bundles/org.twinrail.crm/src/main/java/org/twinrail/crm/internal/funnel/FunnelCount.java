package org.twinrail.crm.internal.funnel;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Half;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.leads.LeadStages;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;

/** Counts what stands where in the funnel (D6). */
final class FunnelCount {
    private final CountFunnel query;
    private final TrackEntity track;
    private final Work work;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private FunnelCount(CountFunnel query, Work work) {
        this.query = query;
        this.work = work;
        this.track = Tracks.known(query.track(), work);
        track.view().stages().forEach(s -> tallies.put(s.code(), new Tally()));
    }

    static Funnel count(CountFunnel query, Work work) {
        if (!query.from().isBefore(query.until())) {
            throw Complaints.invalid("until", "span.empty", query.from(), query.until());
        }
        FunnelCount count = new FunnelCount(query, work);
        count.visitors();
        count.leads();
        count.opportunities();
        count.steps();
        return count.funnel();
    }

    private Tally at(Milestone milestone) {
        return tallies.get(track.at(milestone).code());
    }

    /** Touches name no track, so those without a name stand on each. */
    private void visitors() {
        long visitors = Store.of(work)
                .query(
                        "select count(t) from TouchEntity t where t.customer is null and t.on >= :from and t.on <"
                                + " :until",
                        Long.class)
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .getSingleResult();
        at(Milestone.VISITOR).add(visitors);
    }

    private void leads() {
        Store.of(work)
                .query(
                        "select l.state as state, count(l) as many from LeadEntity l where l.track = :track and"
                                + " l.opportunity is null and l.capturedAt >= :from and l.capturedAt < :until group by"
                                + " l.state",
                        Tuple.class)
                .setParameter("track", track.code())
                .setParameter(
                        "from",
                        query.from().atStartOfDay(work.clock().getZone()).toInstant())
                .setParameter(
                        "until",
                        query.until().atStartOfDay(work.clock().getZone()).toInstant())
                .getResultList()
                .forEach(r -> at(LeadStages.of(r.get("state", LeadState.class))).add(r.get("many", Long.class)));
    }

    private void opportunities() {
        Store.of(work)
                .query(
                        "select o.stage as stage, o.outcome as outcome, o.amount.currency as currency, count(o) as"
                                + " many, sum(o.amount.amount) as total from OpportunityEntity o where o.track = :track"
                                + " and o.openedOn >= :from and o.openedOn < :until group by o.stage, o.outcome,"
                                + " o.amount.currency",
                        Tuple.class)
                .setParameter("track", track.code())
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .getResultList()
                .forEach(this::opportunities);
    }

    private void opportunities(Tuple row) {
        Tally tally = tallies.get(row.get("stage", String.class));
        long many = row.get("many", Long.class);
        if (row.get("outcome", DealOutcome.class) == DealOutcome.LOST) {
            tally.addLost(many);
        } else {
            tally.add(many);
            tally.add(row.get("currency", String.class), row.get("total", BigDecimal.class));
        }
    }

    private void steps() {
        Store.of(work)
                .query(
                        "select s.from as stage, count(s) as many, sum(s.days) as days from CrossingEntity s where"
                                + " s.track = :track and s.on >= :from and s.on < :until group by s.from",
                        Tuple.class)
                .setParameter("track", track.code())
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .getResultStream()
                .filter(row -> tallies.containsKey(row.get("stage", String.class)))
                .forEach(row -> tallies.get(row.get("stage", String.class))
                        .left(row.get("many", Long.class), row.get("days", Long.class)));
    }

    private Funnel funnel() {
        Track view = track.view();
        Map<Half, Tally> halves = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            halves.put(half, new Tally());
        }
        view.stages().forEach(s -> halves.get(s.half()).add(tallies.get(s.code())));
        List<Funnel.StageCount> stages = new ArrayList<>();
        long reached = 0;
        for (int i = view.stages().size() - 1; i >= 0; i--) {
            TrackStage stage = view.stages().get(i);
            Tally tally = tallies.get(stage.code());
            reached += tally.count() + tally.lost();
            stages.add(0, stage(stage, tally, reached));
        }
        return new Funnel(
                query.from(),
                query.until(),
                view.code(),
                stages,
                List.of(
                        half(Half.UPPER, view.upperHost(), halves.get(Half.UPPER)),
                        half(Half.LOWER, view.lowerHost(), halves.get(Half.LOWER))));
    }

    private static Funnel.StageCount stage(TrackStage stage, Tally tally, long reached) {
        return new Funnel.StageCount(
                stage.code(),
                new Text(stage.nameZh(), stage.nameEn()),
                stage.half(),
                tally.count(),
                tally.lost(),
                tally.amounts(),
                reached,
                tally.left(),
                tally.days());
    }

    private static Funnel.HalfCount half(Half half, String host, Tally tally) {
        return new Funnel.HalfCount(half, host, tally.count(), tally.lost(), tally.amounts());
    }
}
