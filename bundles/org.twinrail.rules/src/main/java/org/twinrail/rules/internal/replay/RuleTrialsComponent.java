package org.twinrail.rules.internal.replay;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.RuleTrials;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.engine.Evaluator;
import org.twinrail.rules.internal.engine.FiringCounts;
import org.twinrail.rules.internal.publish.Versions;

/** Lets domains decide by the rules of any version; what fires there does not count as use. */
@Component
public final class RuleTrialsComponent implements RuleTrials {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Versions versions;
    private final TriedRules tried;
    private final Evaluator evaluator = new Evaluator(LIMIT, new FiringCounts());

    /** Made by Declarative Services. */
    @Activate
    public RuleTrialsComponent(@Reference Versions versions, @Reference TriedRules tried) {
        this.versions = versions;
        this.tried = tried;
    }

    @Override
    public RuleEngine of(String at, Work work) {
        Function<String, RuleBase> rules = tried.of(versions.commit(at, "at", work));
        return new RuleEngine() {
            @Override
            public Decision decide(String point, Collection<?> facts) {
                return evaluator.decide(rules.apply(point), facts);
            }

            @Override
            public String version(String point) {
                return rules.apply(point).version();
            }
        };
    }

    /** Lets the worker threads go. */
    @Deactivate
    public void close() {
        evaluator.close();
    }
}
