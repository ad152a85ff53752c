package org.twinrail.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the house costs, each time against what it is built on, in the same run: a decision against a plain Drools session, an action against
 * the same rows by plain JDBC, a start against an empty window.
 *
 * <p>{@code mvn -Pbench test-compile -pl bundles/org.twinrail.bench} in a built checkout; {@code target/benchmarks.txt} has the ratios,
 * {@code target/benchmarks.json} the measurements of JMH. Windows are measured where there is a display.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Benchmarks {
    static final String ROOT = "twinrail.bench.root";

    private static final String[][] PAIRS = {
        {"decide", "plainDecide"},
        {"preview", "plainDecide"},
        {"perform", "plainInsert"},
        {"performMany", "plainInsertMany"},
        {"decide 60", "plain 60"},
        {"decide 200", "plain 200"},
        {"decide 1000", "plain 1000"},
        {"unpooled 60", "plain 60"}
    };

    /** A decision of the standard pack's boundary. */
    @Benchmark
    public Object decide(Product product) throws Exception {
        return product.decide.call();
    }

    /** A preview through the Gateway: who, facts, decision. */
    @Benchmark
    public Object preview(Product product) throws Exception {
        return product.preview.call();
    }

    /** An action through the Gateway: decision, touch, reviews, audit, outbox, commit. */
    @Benchmark
    public Object perform(Product product) throws Exception {
        return product.perform.call();
    }

    /** A hundred actions in one transaction. */
    @Benchmark
    public Object performMany(Product product) throws Exception {
        return product.performMany.call();
    }

    /** The baseline of decisions. */
    @Benchmark
    public int plainDecide(PlainDrools drools) {
        return drools.decide();
    }

    /** The baseline of an action. */
    @Benchmark
    public void plainInsert(PlainJdbc jdbc) throws Exception {
        jdbc.insert(1);
    }

    /** The baseline of a hundred actions. */
    @Benchmark
    public void plainInsertMany(PlainJdbc jdbc) throws Exception {
        jdbc.insert(Product.MANY);
    }

    /** Takes the root of the checkout and where the results go. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toRealPath();
        Path results = Files.createDirectories(Path.of(arguments[1]));
        String what = arguments.length > 2 ? arguments[2] : "all";
        List<String> table = what.equals("publications") ? new ArrayList<>() : compared(root, results, what);
        if (what.equals("all")) {
            table.addAll(new Starts(root).lines());
        }
        table.addAll(RuleEdits.lines());
        table.addAll(RulePublications.lines(root));
        Files.write(results.resolve("benchmarks.txt"), table);
    }

    private static List<String> compared(Path root, Path results, String what) throws Exception {
        Collection<RunResult> measured = new Runner(new OptionsBuilder()
                        .include((what.equals("rules") ? RuleDecisions.class : Benchmarks.class).getName())
                        .include(RuleDecisions.class.getName())
                        .jvmArgsAppend("-D" + ROOT + "=" + root, "-Xmx1g", "-XX:+UseSerialGC")
                        .resultFormat(ResultFormatType.JSON)
                        .result(results.resolve("benchmarks.json").toString())
                        .build())
                .run();
        Map<String, Double> micros = new TreeMap<>();
        measured.forEach(r -> micros.put(name(r), r.getPrimaryResult().getScore()));
        List<String> table = new ArrayList<>();
        table.add("%-14s %12s   %-16s %12s   %s".formatted("what", "µs", "against", "µs", "ratio"));
        for (String[] pair : PAIRS) {
            if (micros.containsKey(pair[0])) {
                table.add(line(pair[0], micros.get(pair[0]), pair[1], micros.get(pair[1])));
            }
        }
        return table;
    }

    /** What was measured, with the number of rules where it was at several. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        String rules = result.getParams().getParam("rules");
        return rules == null ? benchmark : benchmark + " " + rules;
    }

    static String line(String what, double time, String baseline, double least) {
        return "%-14s %12.1f   %-16s %12.1f   %.1f".formatted(what, time, baseline, least, time / least);
    }
}
