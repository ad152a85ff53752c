package org.twinrail.rules.internal.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private final IntPredicate goesOn;
    private final List<Firing> firings = new ArrayList<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    /** What facts were shown as: the same fact, matched a thousand times, is written down once. */
    private final Map<Object, String> shown = new IdentityHashMap<>();

    private long size;
    private volatile String running = "";
    private Firing current;
    private long began;
    private final List<Long> nanos = new ArrayList<>();

    /** The trace of a decision that ends with an {@link OutgrownException} where so many conclusions are more than it may make. */
    Trace(Places places, IntPredicate goesOn) {
        this.places = places;
        this.goesOn = goesOn;
    }

    /** Thrown while a rule fires. */
    static final class OutgrownException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutgrownException() {
            super(null, null, false, false);
        }
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

    /** Counts what fired. */
    void count(FiringCounts counts) {
        for (int i = 0; i < nanos.size(); i++) {
            counts.fired(FiringCounts.key(firings.get(i).file(), firings.get(i).rule()), nanos.get(i));
        }
    }

    /** Hears of firings. */
    final class Firings extends DefaultAgendaEventListener {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Rule rule = event.getMatch().getRule();
            running = rule.getName();
            Places.Place place = places.of(rule.getPackageName(), rule.getName());
            Set<String> facts = new LinkedHashSet<>();
            for (Object fact : event.getMatch().getObjects()) {
                facts.add(shown.computeIfAbsent(fact, Trace::shortened));
            }
            current = new Firing(rule.getName(), place.file(), place.place(), List.copyOf(facts));
            firings.add(current);
            began = System.nanoTime();
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            nanos.add(System.nanoTime() - began);
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
                if (!goesOn.test(conclusions.size())) {
                    throw new OutgrownException();
                }
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
