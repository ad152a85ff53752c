package org.twinrail.rules.internal.statistics;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.RuleStatistics;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.build.Places;
import org.twinrail.rules.internal.engine.FiringCounts;
import org.twinrail.rules.internal.engine.RuleEngineComponent;

/** Adds up what the engine counts, every few minutes, and tells it: a decision pays nothing for the database. */
@Component(service = {OperationProvider.class, TimedAction.class})
public final class StatisticsOperations implements OperationProvider, TimedAction {
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofDays(90);
    private static final int LONGEST_KEY = 600;
    private static final List<String> POINTS = List.of(
            RuleEngine.BOUNDARY,
            RuleEngine.CONFLICT,
            RuleEngine.COORDINATION,
            RuleEngine.ASSESSMENT,
            RuleEngine.MESSAGE);

    private final RuleEngineComponent engine;

    /** Made by Declarative Services. */
    @Activate
    public StatisticsOperations(@Reference RuleEngineComponent engine) {
        this.engine = engine;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                CountFirings.class,
                (input, work) -> List.of(Deed.of("rules.count-firings", Deed.ADMINISTER)),
                this::count);
        registrar.query(RuleStatistics.class, this::tell);
    }

    private Void count(CountFirings input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        engine.counts().take().forEach((rule, counted) -> {
            String id = rule.length() <= LONGEST_KEY ? rule : rule.substring(0, LONGEST_KEY);
            StatisticEntity row = database.find(StatisticEntity.class, id);
            if (row == null) {
                row = new StatisticEntity();
                row.id = id;
                row.lastFired = work.now();
                database.persist(row);
            }
            row.firings += counted.firings();
            row.nanos += counted.nanos();
            row.lastFired = work.now();
        });
        return null;
    }

    private List<RuleStatistics.Rule> tell(RuleStatistics query, Work work) {
        Map<String, StatisticEntity> rows = new HashMap<>();
        work.resource(EntityManager.class)
                .createQuery("from StatisticEntity s", StatisticEntity.class)
                .getResultStream()
                .forEach(row -> rows.put(row.id, row));
        List<RuleStatistics.Rule> rules = new ArrayList<>();
        for (String point : POINTS) {
            if (query.point() == null || query.point().equals(point)) {
                for (Places.Written written : engine.written(point)) {
                    rules.add(told(written, rows, work.now()));
                }
            }
        }
        return rules;
    }

    private static RuleStatistics.Rule told(Places.Written written, Map<String, StatisticEntity> rows, Instant now) {
        Places.Place place = written.place();
        StatisticEntity row = rows.get(FiringCounts.key(place.file(), written.rule()));
        if (row == null) {
            return new RuleStatistics.Rule(place.file(), place.place(), written.rule(), 0, 0, null, true);
        }
        return new RuleStatistics.Rule(
                place.file(),
                place.place(),
                written.rule(),
                row.firings,
                row.nanos / Math.max(1, row.firings) / 1_000,
                row.lastFired,
                row.lastFired.plus(IDLE).isBefore(now));
    }

    @Override
    public String name() {
        return "rules.count-firings";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Action<?> action() {
        return new CountFirings();
    }
}
