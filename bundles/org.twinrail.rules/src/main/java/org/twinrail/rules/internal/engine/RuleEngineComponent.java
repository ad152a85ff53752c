package org.twinrail.rules.internal.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.rules.internal.build.Places;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Decides by the rules in force. Compiles a decision point when it is first asked. */
@Component(service = {RuleEngine.class, RuleEngineComponent.class})
public final class RuleEngineComponent implements RuleEngine {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final PointSource source;
    private final RuleBuilder builder;
    private final Vocabularies vocabularies;
    private final Evaluator evaluator;
    private final DecisionKeeper keeper;
    private final FiringCounts counts = new FiringCounts();
    private final ThreadLocal<OpenCourse> courses = new ThreadLocal<>();
    private final Map<String, PointRules> points = new ConcurrentHashMap<>();

    /** Made by Declarative Services. */
    @Activate
    public RuleEngineComponent(
            @Reference Builders builders,
            @Reference PointSource source,
            @Reference Vocabularies vocabularies,
            @Reference DecisionKeeper keeper) {
        this(source, builders.live(), vocabularies, LIMIT, keeper);
    }

    /** An engine for a rule folder, with a limit of time for one decision. */
    public static RuleEngineComponent onFolder(
            Path folder, RuleBuilder builder, Vocabularies vocabularies, Duration limit) {
        return new RuleEngineComponent(
                point -> new RuleFolder(folder, point), builder, vocabularies, limit, (decisions, work) -> {});
    }

    /** An engine for rules from anywhere, with one who keeps what was decided. */
    public RuleEngineComponent(
            PointSource source, RuleBuilder builder, Vocabularies vocabularies, Duration limit, DecisionKeeper keeper) {
        this.keeper = keeper;
        this.source = source;
        this.builder = builder;
        this.vocabularies = vocabularies;
        this.evaluator = new Evaluator(limit, counts);
    }

    @Override
    public Decision decide(String point, Collection<?> facts) {
        OpenCourse course = courses.get();
        if (course == null) {
            return evaluator.decide(rules(point).inForce(false), facts);
        }
        Decision decision = evaluator.decide(course.rules(point, this::rules), facts);
        course.decided(decision, facts);
        return decision;
    }

    @Override
    public Course begin() {
        OpenCourse outer = courses.get();
        OpenCourse course = outer == null
                ? new OpenCourse(source.pinned(), keeper, courses::remove)
                : outer.within(() -> courses.set(outer));
        courses.set(course);
        return course;
    }

    @Override
    public String version(String point) {
        return rules(point).inForce(true).version();
    }

    /** Builds rules before they come into force, so that nobody waits for them then; answers what is wrong with them. */
    public List<Fault> prepare(PointFiles files) {
        return builder.build(files, vocabularies.types()).faults();
    }

    /** What is wrong with the rules that should be in force at the points asked so far. */
    public List<Fault> faults() {
        return points.values().stream()
                .map(PointRules::fault)
                .flatMap(Optional::stream)
                .toList();
    }

    /** How often rules fired. */
    public FiringCounts counts() {
        return counts;
    }

    /** Where the rules in force at a decision point are written. */
    public Collection<Places.Written> written(String point) {
        return rules(point).inForce(false).places().all();
    }

    private PointRules rules(String point) {
        return points.computeIfAbsent(point, p -> new PointRules(p, source, builder, vocabularies));
    }

    /** Lets the worker threads go. */
    @Deactivate
    public void close() {
        evaluator.close();
    }
}
