package org.twinrail.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** One decision with its trace, against the same rules and facts in a pooled session of Drools as it comes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class RuleDecisions {
    /** How many rules there are. */
    @Param({"60", "200", "1000"})
    public int rules;

    private final List<Object> facts = GeneratedRules.facts();
    private RuleEngineComponent engine;
    private KieBase base;
    private KieSessionsPool pool;

    /** Puts the rules in force in both. */
    @Setup(Level.Trial)
    public void compile() throws IOException {
        Path folder = Files.createTempDirectory("twinrail-bench-");
        GeneratedRules.write(folder.resolve("rules"), rules, 0);
        engine = RuleEngineComponent.onFolder(
                folder.resolve("rules"),
                new Builders(folder.resolve("compiled")).live(),
                new Vocabularies(),
                Duration.ofSeconds(30));
        byte[] table = GeneratedRules.table(rules, 0).getBytes(StandardCharsets.UTF_8);
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(table), InputType.CSV);
        String imports = "package plain\nimport " + Deed.class.getPackageName() + ".*;\nimport "
                + Ruling.class.getName() + ";\n";
        base = new KieHelper()
                .addContent(imports + drl.replaceFirst("package [^\\n]*", ""), ResourceType.DRL)
                .build();
        pool = base.newKieSessionsPool(1);
        if (engine.decide(RuleEngine.BOUNDARY, facts).conclusions().size() != 1 || plain() != 1) {
            throw new IllegalStateException("one row should have spoken");
        }
    }

    /** Ends them. */
    @TearDown(Level.Trial)
    public void stop() {
        pool.shutdown();
        engine.close();
    }

    /** A decision of the house: a thread of its own, a limit, the trace, the counts. */
    @Benchmark
    public Object decide() {
        return engine.decide(RuleEngine.BOUNDARY, facts);
    }

    /** The baseline. */
    @Benchmark
    public int plain() {
        KieSession session = pool.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Drools without its pool, for comparison. */
    @Benchmark
    public int unpooled() {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
