package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.analysis.Analysis;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.build.RuleStore;
import org.twinrail.rules.internal.engine.Folders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.sentences.Sentences;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Checks and tries rule files by the same builder and engine that put them in force. */
@Component(service = RuleChecks.class)
public final class RuleChecksComponent implements RuleChecks {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String SCENARIOS = ".scenarios.yaml";

    private final Path inForce;
    private final Path compiled;
    private final Vocabularies vocabularies;

    /** Made by Declarative Services. */
    @Activate
    public RuleChecksComponent(BundleContext context, @Reference Vocabularies vocabularies) {
        this(Folders.rules(context), Folders.compiled(context).resolve("tried"), vocabularies);
    }

    /** Checks with a folder in force and one for what is compiled on the way. */
    public RuleChecksComponent(Path inForce, Path compiled, Vocabularies vocabularies) {
        this.inForce = inForce;
        this.compiled = compiled;
        this.vocabularies = vocabularies;
    }

    @Override
    public Path folder() {
        return inForce;
    }

    @Override
    public CheckReport check(Path folder) {
        RuleBuilder builder = new RuleBuilder(new RuleStore(compiled));
        int files = 0;
        int rules = 0;
        List<Fault> faults = new ArrayList<>();
        for (RuleFolder point : RuleFolder.below(folder)) {
            RuleBuilder.Built built = builder.build(point, vocabularies.types());
            files += built.files();
            rules += built.rules();
            faults.addAll(built.faults());
        }
        List<Hint> hints = new ArrayList<>();
        if (faults.isEmpty()) {
            RuleFolder.below(folder).forEach(point -> hints.addAll(Analysis.of(point, vocabularies.types())));
        }
        return new CheckReport(files, rules, faults, hints);
    }

    @Override
    public Completions completions(String text, int offset) {
        return new Sentences(vocabularies.types().sentences()).completions(text, offset);
    }

    @Override
    public TestReport test(Path folder) {
        int passed = 0;
        List<Failure> failures = new ArrayList<>();
        // A folder that is only tried must not become the last good version of the one in force: hence the other place
        // for archives.
        try (var engine = new TriedEngine(new RuleEngineComponent(folder, compiled, vocabularies, LIMIT))) {
            ScenarioRunner runner = new ScenarioRunner(engine.rules(), vocabularies.types());
            for (Path file : scenarioFiles(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                ScenarioFile read = read(file, name, failures).orElse(new ScenarioFile("", List.of()));
                for (ScenarioFile.Scenario scenario : read.scenarios()) {
                    Optional<Text> failure = runner.run(read.point(), scenario);
                    failure.ifPresent(text -> failures.add(new Failure(name, String.valueOf(scenario.name()), text)));
                    passed += failure.isPresent() ? 0 : 1;
                }
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

    private static Optional<ScenarioFile> read(Path file, String name, List<Failure> failures) {
        String text = "";
        try {
            text = Files.readString(file);
            ScenarioFile read = Values.MAPPER.readValue(text, ScenarioFile.class);
            if (read.point() == null || read.scenarios().isEmpty()) {
                failures.add(new Failure(name, "", Texts.of("scenario.empty")));
                return Optional.empty();
            }
            return Optional.of(read);
        } catch (JsonProcessingException fault) {
            failures.add(new Failure(
                    name, "", Texts.of("scenario.broken", ScenarioWords.line(fault, text), ScenarioWords.of(fault))));
            return Optional.empty();
        } catch (IOException fault) {
            failures.add(new Failure(name, "", Texts.of("file.unreadable", String.valueOf(fault.getMessage()))));
            return Optional.empty();
        }
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
