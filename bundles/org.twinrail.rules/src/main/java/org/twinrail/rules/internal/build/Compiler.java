package org.twinrail.rules.internal.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Compiles guarded sources into an archive of the executable model, the only form a filtering loader can hold. Where that fails the
 * classic compiler is asked what is wrong, because it names the line.
 */
final class Compiler {
    private static final Logger LOG = LoggerFactory.getLogger(Compiler.class);
    private static final int MOST = 50;
    private static final String FOLDER = "src/main/resources/";
    private static final Pattern QUOTED = Pattern.compile("'([^'\\n]{2,200})'|Expression ([^\\n]{2,200}?):?\\s*$");

    private final AllowedTypes types;

    Compiler(AllowedTypes types) {
        this.types = types;
    }

    /** The archive; null, with faults added, where the sources do not compile. */
    byte[] compile(ReleaseId id, Map<String, RuleSource> sources, List<Fault> faults) {
        return Engine.within(() -> {
            try {
                KieBuilder builder = builder(id, sources).buildAll(ExecutableModelProject.class);
                List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
                if (errors.isEmpty()) {
                    byte[] archive = ((InternalKieModule) builder.getKieModule()).getBytes();
                    KieServices.get().getRepository().removeKieModule(id);
                    return archive;
                }
                List<Message> clearer = builder(id, sources)
                        .buildAll(DrlProject.class)
                        .getResults()
                        .getMessages(Message.Level.ERROR);
                tell(id, clearer.isEmpty() ? errors : clearer, sources, faults);
            } catch (RuntimeException | LinkageError | StackOverflowError broken) {
                // A compiler that breaks down over a rule says as little of it as one that finds fault with generated
                // code.
                LOG.warn("Rules of {} cannot be compiled", id, broken);
                tell(id, List.of(), sources, faults);
            }
            return null;
        });
    }

    private void tell(ReleaseId id, List<Message> errors, Map<String, RuleSource> sources, List<Fault> faults) {
        boolean placed = !errors.isEmpty() && errors.stream().allMatch(m -> m.getPath() != null && m.getLine() > 0);
        if (!placed && sources.size() > 1) {
            // Which file it is shows when each is compiled alone.
            int before = faults.size();
            sources.forEach((name, source) -> compile(id, Map.of(name, source), faults));
            if (faults.size() > before) {
                return;
            }
        }
        if (errors.isEmpty()) {
            sources.values().stream().limit(1).forEach(source -> faults.add(whole(source)));
        }
        errors.stream()
                .map(message -> fault(message, sources))
                .distinct()
                .limit(MOST)
                .forEach(faults::add);
    }

    private static Fault whole(RuleSource source) {
        return new Fault(source.file().path(), 0, 0, "", Texts.of("drl.meaning"));
    }

    private KieBuilder builder(ReleaseId id, Map<String, RuleSource> sources) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        sources.forEach((name, source) ->
                files.write(FOLDER + path(name), Alternatives.in(source.inPackage(name, types.imports()))));
        return services.newKieBuilder(files, new BuildLoader(types));
    }

    private static String path(String packageName) {
        return packageName.replace('.', '/') + "/rules.drl";
    }

    /** The compilers speak of the Java that is generated; the writer is shown the place, and the piece of the rule where one is named. */
    private static Fault fault(Message message, Map<String, RuleSource> sources) {
        String text = String.valueOf(message.getText());
        Optional<RuleSource> source = sources.entrySet().stream()
                .filter(entry ->
                        sources.size() == 1 || String.valueOf(message.getPath()).endsWith(path(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            String piece = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            for (RuleSource candidate : source.map(List::of).orElseGet(() -> List.copyOf(sources.values()))) {
                int at = candidate.drl().indexOf(piece, candidate.offsetOfLine(Math.max(1, message.getLine())));
                if (at >= 0) {
                    Text said = Texts.of("drl.meaning.of", Texts.brief(piece));
                    return candidate.fault(candidate.ruleAt(at), at, said);
                }
            }
        }
        return source.map(file -> file.faultAtLine(Math.max(0, message.getLine()), 0, Texts.of("drl.meaning")))
                .orElseGet(() -> whole(sources.values().iterator().next()));
    }
}
