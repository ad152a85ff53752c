package org.twinrail.rules.internal.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.history.CommitFiles;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** The rules of any commit, built to be tried; each decision point when it is first asked. */
@Component(service = TriedRules.class)
public final class TriedRules {
    private final RuleHistory history;
    private final Vocabularies vocabularies;
    private final RuleBuilder builder;

    /** Made by Declarative Services. */
    @Activate
    public TriedRules(
            @Reference Builders builders, @Reference RuleHistory history, @Reference Vocabularies vocabularies) {
        this.history = history;
        this.vocabularies = vocabularies;
        this.builder = builders.tried();
    }

    AllowedTypes types() {
        return vocabularies.types();
    }

    /** The rules of a commit by decision point. Safe for use by many threads. */
    Function<String, RuleBase> of(String commit) {
        Map<String, RuleBase> built = new ConcurrentHashMap<>();
        return point -> built.computeIfAbsent(point, p -> build(commit, p));
    }

    private RuleBase build(String commit, String point) {
        RuleBuilder.Built built = builder.build(new CommitFiles(history.repository(), commit, point), types());
        return built.base()
                .orElseThrow(() -> new InvalidInputException(built.faults().stream()
                        .map(fault -> new Problem(fault.place(), fault.text()))
                        .toList()));
    }
}
