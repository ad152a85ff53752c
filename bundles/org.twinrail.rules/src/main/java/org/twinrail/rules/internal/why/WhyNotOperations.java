package org.twinrail.rules.internal.why;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Firing;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.WhyNot;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.Deciding;
import org.twinrail.rules.internal.guard.RuleGuard;
import org.twinrail.rules.internal.history.CommitFiles;
import org.twinrail.rules.internal.publish.Versions;
import org.twinrail.rules.internal.replay.KeptFacts;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.source.Tables;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Answers why rules did not fire: their conditions are asked one by one on the facts that were decided on. */
@Component
public final class WhyNotOperations implements OperationProvider {
    private static final int USUAL = 10;

    private final Versions versions;
    private final Vocabularies vocabularies;
    private final RuleBuilder builder;

    /** Made by Declarative Services. */
    @Activate
    public WhyNotOperations(
            @Reference Builders builders, @Reference Versions versions, @Reference Vocabularies vocabularies) {
        this.versions = versions;
        this.vocabularies = vocabularies;
        this.builder = builders.tried();
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(WhyNot.class, this::why);
    }

    private List<WhyNot.Rule> why(WhyNot query, Work work) {
        String point = query.point() == null ? RuleEngine.BOUNDARY : query.point();
        AllowedTypes types = vocabularies.types();
        KeptFacts.OfPoint kept = new KeptFacts(work.resource(EntityManager.class), types)
                .of(query.id(), point)
                .orElseThrow(() -> new InvalidInputException("id", Texts.of("why.unknown", query.id(), point)));
        String commit = versions.decidedBy(kept.version()).orElseGet(() -> versions.inForce(work));
        PointFiles files = new CommitFiles(versions.repository(), commit, point);
        Set<String> fired = Deciding.once(built(files, types), kept.facts()).firings().stream()
                .map(firing -> firing.file() + "\t" + firing.rule())
                .collect(Collectors.toSet());
        return takenApart(files, types, kept.facts(), fired).stream()
                .sorted(Comparator.comparing(WhyNot.Rule::failed))
                .limit(query.limit() == null ? USUAL : query.limit())
                .toList();
    }

    private List<WhyNot.Rule> takenApart(PointFiles files, AllowedTypes types, List<Object> facts, Set<String> fired) {
        List<WhyNot.Rule> rules = new ArrayList<>();
        for (RuleFile file : files.read(new ArrayList<>())) {
            Probes probes = new Probes();
            List<Fault> faults = new ArrayList<>();
            RuleSource source = Tables.source(file, faults).orElse(null);
            if (source == null) {
                continue;
            }
            Map<RuleDescr, List<Probes.Asked>> asked = new LinkedHashMap<>();
            for (RuleDescr rule : new RuleGuard(types).check(source, faults)) {
                if (!fired.contains(file.path() + "\t" + rule.getName())) {
                    asked.put(rule, probes.of(rule));
                }
            }
            Set<String> held = held(file, probes, types, facts);
            asked.forEach((rule, conditions) -> rules.add(told(source, rule, conditions, held)));
        }
        return rules;
    }

    private static WhyNot.Rule told(RuleSource source, RuleDescr rule, List<Probes.Asked> asked, Set<String> held) {
        List<WhyNot.Condition> conditions = asked.stream()
                .map(one -> new WhyNot.Condition(one.fact(), one.text(), held.contains(one.probe())))
                .toList();
        return new WhyNot.Rule(
                source.file().path(),
                source.place(rule.getName(), rule.getLine()),
                rule.getName(),
                conditions,
                conditions.stream().allMatch(WhyNot.Condition::held));
    }

    private Set<String> held(RuleFile file, Probes probes, AllowedTypes types, List<Object> facts) {
        String drl = probes.drl();
        if (drl.isEmpty()) {
            return Set.of();
        }
        RuleFile written =
                new RuleFile(file.path() + ".why.drl", RuleFile.Form.DRL, drl.getBytes(StandardCharsets.UTF_8));
        RuleBase base = built(new ProbeFiles(written), types);
        return Deciding.once(base, facts).firings().stream().map(Firing::rule).collect(Collectors.toSet());
    }

    private RuleBase built(PointFiles files, AllowedTypes types) {
        RuleBuilder.Built built = builder.build(files, types);
        return built.base()
                .orElseThrow(() -> new InvalidInputException(
                        "id", Texts.of("why.broken", built.faults().get(0).text())));
    }

    /** The probes of one file, as if they were the rules of a point. */
    private record ProbeFiles(RuleFile file) implements PointFiles {
        @Override
        public String point() {
            return "why";
        }

        @Override
        public String commit() {
            return "";
        }

        @Override
        public String signature() {
            return file.text();
        }

        @Override
        public List<RuleFile> read(List<Fault> faults) {
            return List.of(file);
        }
    }
}
