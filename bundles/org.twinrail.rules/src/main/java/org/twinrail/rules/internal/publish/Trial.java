package org.twinrail.rules.internal.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.versions.CheckRules;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.check.RuleChecksComponent;
import org.twinrail.rules.internal.engine.Folders;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.history.CommitFiles;
import org.twinrail.rules.internal.history.PackFolder;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.RuleTree;

/** Tries versions that are not in force: checks their files, runs their scenarios, and builds ahead what is to come into force. */
@Component(service = Trial.class)
public final class Trial {
    private final RuleHistory history;
    private final RuleChecksComponent checks;
    private final RuleEngineComponent engine;
    private final Path folder;

    /** Made by Declarative Services. */
    @Activate
    public Trial(
            BundleContext context,
            @Reference RuleHistory history,
            @Reference RuleChecksComponent checks,
            @Reference RuleEngineComponent engine) {
        this.history = history;
        this.checks = checks;
        this.engine = engine;
        this.folder = Folders.compiled(context).resolve("drafts");
    }

    /** What is wrong in the folder that a file belongs to; nothing where it belongs to none. */
    List<Fault> faults(RuleTree tree, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? List.of()
                : onDisk(tree.below(path.substring(0, slash)), folder -> checks.faults(folder)
                        .faults());
    }

    /** What is to be said of the folder of a file where the file has other content than the version; nothing where it belongs to none. */
    RuleChecks.CheckReport report(RuleTree tree, String path, byte[] content) {
        int slash = path.indexOf('/');
        return slash < 0
                ? new RuleChecks.CheckReport(0, 0, List.of(), List.of())
                : onDisk(tree.below(path.substring(0, slash)), folder -> {
                    overwrite(folder.resolve(path), content);
                    return checks.edited(folder);
                });
    }

    /** All that is to be said of a version; its scenarios are run where it has no faults. */
    CheckRules.Report report(RuleTree tree) {
        return onDisk(tree.files(), folder -> {
            RuleChecks.CheckReport found = checks.check(folder);
            RuleChecks.TestReport tested =
                    found.faults().isEmpty() ? checks.test(folder) : new RuleChecks.TestReport(0, List.of());
            return new CheckRules.Report(
                    found.files(), found.rules(), found.faults(), found.hints(), tested.passed(), tested.failures());
        });
    }

    private static void overwrite(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What keeps a version from being proposed: its faults, or where it has none the scenarios that fail. */
    List<Problem> problems(RuleTree tree) {
        return onDisk(tree.files(), folder -> {
            List<Problem> problems = new ArrayList<>();
            checks.check(folder).faults().forEach(fault -> problems.add(problem(fault)));
            if (problems.isEmpty()) {
                checks.test(folder)
                        .failures()
                        .forEach(failure -> problems.add(new Problem(
                                failure.file(),
                                failure.scenario().isEmpty()
                                        ? failure.text()
                                        : Texts.of("scenario.named", failure.scenario(), failure.text()))));
            }
            return problems;
        });
    }

    /** Lets the engine build every decision point of a commit; what is wrong, if anything is. */
    List<Problem> buildAhead(String commit) {
        RuleRepository repository = history.repository();
        List<Problem> problems = new ArrayList<>();
        for (String point : points(repository.tree(commit))) {
            engine.prepare(new CommitFiles(repository, commit, point)).forEach(fault -> problems.add(problem(fault)));
        }
        return problems;
    }

    /** The decision points of a version: its folders. */
    static List<String> points(RuleTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    private static Problem problem(Fault fault) {
        Text text = fault.rule().isEmpty() ? fault.text() : Texts.of("fault.named", fault.rule(), fault.text());
        return new Problem(fault.place(), text);
    }

    private <T> T onDisk(Map<String, String> files, Function<Path, T> use) {
        try {
            Files.createDirectories(folder);
            Path place = Files.createTempDirectory(folder, "draft");
            try {
                new PackFolder(place).write(history.repository(), files);
                return use.apply(place);
            } finally {
                delete(place);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void delete(Path place) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(place)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
