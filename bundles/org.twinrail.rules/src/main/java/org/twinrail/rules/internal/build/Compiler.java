package org.twinrail.rules.internal.build;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Compiles guarded sources into an archive of the executable model, the only form a filtering loader can hold. Where that fails the
 * classic compiler is asked what is wrong, because it names the line.
 */
final class Compiler {
    private static final String FOLDER = "src/main/resources/";
    private static final Pattern GENERATED = Pattern.compile("\\s*\\[?Rule name='?([^'\\]]*)'?\\]?\\s*");

    private final AllowedTypes types;

    Compiler(AllowedTypes types) {
        this.types = types;
    }

    /** The archive; null, with faults added, where the sources do not compile. */
    byte[] compile(ReleaseId id, Map<String, RuleSource> sources, List<Fault> faults) {
        return Engine.within(() -> {
            KieBuilder builder = builder(id, sources).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (errors.isEmpty()) {
                byte[] archive = ((InternalKieModule) builder.getKieModule()).getBytes();
                KieServices.get().getRepository().removeKieModule(id);
                return archive;
            }
            List<Message> clearer =
                    builder(id, sources).buildAll(DrlProject.class).getResults().getMessages(Message.Level.ERROR);
            (clearer.isEmpty() ? errors : clearer)
                    .stream()
                            .map(message -> fault(message, sources))
                            .distinct()
                            .limit(50)
                            .forEach(faults::add);
            return null;
        });
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

    private static Fault fault(Message message, Map<String, RuleSource> sources) {
        String text = GENERATED
                .matcher(message.getText().strip().lines().findFirst().orElse(""))
                .replaceAll("$1 ")
                .strip();
        String path = String.valueOf(message.getPath());
        return sources.entrySet().stream()
                .filter(entry -> path.endsWith(path(entry.getKey())))
                .findFirst()
                .map(entry ->
                        entry.getValue().faultAtLine(Math.max(0, message.getLine()), 0, Texts.of("drl.meaning", text)))
                .orElseGet(() -> new Fault("", 0, 0, "", Texts.of("drl.meaning", text)));
    }
}
