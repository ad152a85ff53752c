package org.twinrail.rules.internal.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.twinrail.api.Firing;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision.Conclusion;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.Places;

/** Writes down which rules fired on what, and what they concluded. Written by the deciding thread; {@link #running} is read by others. */
final class Trace {
    private static final int LONGEST_FACT = 4_000;
    private static final long LARGEST_CONCLUSION = 64_000;
    private static final long LARGEST_SUM = 4_000_000;

    private final Places places;
    private final FiringCounts counts;
    private final List<Firing> firings = new ArrayList<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    /** What facts were shown as: the same fact, matched a thousand times, is written down once. */
    private final Map<Object, String> shown = new IdentityHashMap<>();

    private long size;
    private volatile String running = "";
    private Firing current;
    private long began;

    Trace(Places places, FiringCounts counts) {
        this.places = places;
        this.counts = counts;
    }

    /** The rule that fires now or fired last; empty where none has. */
    String running() {
        return running;
    }

    List<Firing> firings() {
        return firings;
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    /** Hears of firings. */
    final class Firings extends DefaultAgendaEventListener {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Rule rule = event.getMatch().getRule();
            running = rule.getName();
            Places.Place place = places.of(rule.getPackageName(), rule.getName());
            List<String> facts = event.getMatch().getObjects().stream()
                    .map(fact -> shown.computeIfAbsent(fact, Trace::shortened))
                    .distinct()
                    .toList();
            current = new Firing(rule.getName(), place.file(), place.place(), facts);
            firings.add(current);
            began = System.nanoTime();
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            counts.fired(FiringCounts.key(current.file(), current.rule()), System.nanoTime() - began);
        }
    }

    /** Hears of conclusions. */
    final class Insertions extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
                weigh(event);
                conclusions.add(
                        new Conclusion(event.getObject(), event.getRule().getName(), reason(event.getRule()), current));
            }
        }
    }

    /** Called while the rule still runs, so that it goes no further. */
    private void weigh(ObjectInsertedEvent event) {
        long one = Size.of(event.getObject());
        size += one;
        if (one > LARGEST_CONCLUSION || size > LARGEST_SUM) {
            String rule = event.getRule().getName();
            throw new RuleStoppedException(rule, Texts.of("stopped.size", rule), null);
        }
    }

    private static String shortened(Object fact) {
        String text = String.valueOf(fact);
        return text.length() <= LONGEST_FACT ? text : text.substring(0, LONGEST_FACT) + "…";
    }

    private static Text reason(Rule rule) {
        Map<String, Object> metadata = rule.getMetaData();
        String zh = String.valueOf(metadata.getOrDefault("reason_zh", ""));
        String en = String.valueOf(metadata.getOrDefault("reason_en", ""));
        return new Text(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
    }
}
