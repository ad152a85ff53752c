package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.analysis.Analysis;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.engine.Folders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.sentences.Sentences;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Checks and tries rule files by the same builder and engine that put them in force. */
@Component(service = {RuleChecks.class, RuleChecksComponent.class})
public final class RuleChecksComponent implements RuleChecks {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String SCENARIOS = ".scenarios.yaml";
    private static final long LARGEST = 1024L * 1024;

    private final Path inForce;
    private final RuleBuilder builder;
    private final Vocabularies vocabularies;

    /** Made by Declarative Services. */
    @Activate
    public RuleChecksComponent(
            BundleContext context, @Reference Builders builders, @Reference Vocabularies vocabularies) {
        this(Folders.rules(context), builders.tried(), vocabularies);
    }

    /** Checks with a folder in force and a builder for what is tried. */
    public RuleChecksComponent(Path inForce, RuleBuilder builder, Vocabularies vocabularies) {
        this.inForce = inForce;
        this.builder = builder;
        this.vocabularies = vocabularies;
    }

    @Override
    public Path folder() {
        return inForce;
    }

    @Override
    public CheckReport check(Path folder) {
        return withHints(folder, report(folder, builder::build));
    }

    /** What is to be said of a folder while a file of it is being edited: of the others nothing is compiled, and nothing is built. */
    public CheckReport edited(Path folder) {
        return withHints(folder, faults(folder));
    }

    /** What is wrong in a folder of which a file was edited. */
    public CheckReport faults(Path folder) {
        return report(folder, builder::check);
    }

    private CheckReport report(Path folder, BiFunction<PointFiles, AllowedTypes, RuleBuilder.Built> way) {
        int files = 0;
        int rules = 0;
        List<Fault> faults = new ArrayList<>();
        for (RuleFolder point : RuleFolder.below(folder)) {
            RuleBuilder.Built built = way.apply(point, vocabularies.types());
            files += built.files();
            rules += built.rules();
            faults.addAll(built.faults());
        }
        return new CheckReport(files, rules, faults, List.of());
    }

    private CheckReport withHints(Path folder, CheckReport report) {
        if (!report.faults().isEmpty()) {
            return report;
        }
        List<Hint> hints = new ArrayList<>();
        RuleFolder.below(folder).forEach(point -> hints.addAll(Analysis.of(point, vocabularies.types())));
        return new CheckReport(report.files(), report.rules(), report.faults(), hints);
    }

    @Override
    public Completions completions(String text, int offset) {
        return new Sentences(vocabularies.types().sentences()).completions(text, offset);
    }

    @Override
    public TestReport test(Path folder) {
        int passed = 0;
        List<Failure> failures = new ArrayList<>();
        try (var engine = new TriedEngine(RuleEngineComponent.onFolder(folder, builder, vocabularies, LIMIT))) {
            ScenarioRunner runner = new ScenarioRunner(engine.rules(), vocabularies.types());
            for (Path file : scenarioFiles(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                passed += test(file, name, runner, failures, points(folder));
            }
        }
        return new TestReport(passed, failures);
    }

    private record TriedEngine(RuleEngineComponent rules) implements AutoCloseable {
        @Override
        public void close() {
            rules.close();
        }
    }

    private static Set<String> points(Path folder) {
        return RuleFolder.below(folder).stream().map(RuleFolder::point).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tries the scenarios of a file and answers how many came out. */
    private int test(Path file, String name, ScenarioRunner runner, List<Failure> failures, Set<String> points) {
        try {
            if (Files.size(file) > LARGEST) {
                failures.add(new Failure(name, "", Texts.of("scenario.large", LARGEST / 1024)));
                return 0;
            }
            ScenarioText text = ScenarioText.of(Files.readString(file));
            List<Failure> wrong = new ScenarioCheck(vocabularies.types(), name, text).check(points);
            failures.addAll(wrong);
            return wrong.isEmpty() ? run(text, name, runner, failures) : 0;
        } catch (JsonProcessingException fault) {
            failures.add(ScenarioCheck.failure(name, "", ScenarioText.line(fault), Texts.of("scenario.broken")));
        } catch (CharacterCodingException fault) {
            failures.add(new Failure(name, "", Texts.of("file.letters")));
        } catch (IOException fault) {
            failures.add(new Failure(name, "", Texts.of("file.unreadable", String.valueOf(fault.getMessage()))));
        }
        return 0;
    }

    private static int run(ScenarioText text, String name, ScenarioRunner runner, List<Failure> failures)
            throws JsonProcessingException {
        ScenarioFile read = Values.MAPPER.treeToValue(text.root(), ScenarioFile.class);
        int passed = 0;
        for (int i = 0; i < read.scenarios().size(); i++) {
            ScenarioFile.Scenario scenario = read.scenarios().get(i);
            Optional<ScenarioRunner.Missed> missed = runner.run(read.point(), scenario);
            int line = text.line(
                    "/scenarios/" + i + missed.map(ScenarioRunner.Missed::path).orElse(""));
            missed.ifPresent(how ->
                    failures.add(ScenarioCheck.failure(name, String.valueOf(scenario.name()), line, how.text())));
            passed += missed.isPresent() ? 0 : 1;
        }
        return passed;
    }

    private static List<Path> scenarioFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInputException(folder.toString(), Texts.of("folder.missing"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SCENARIOS))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
