package org.twinrail.rules.internal.build;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kproject.models.KieModuleModelImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.rules.internal.guard.GuardedLoader;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Keeps compiled rules by version in a folder, so that a start need not compile, and remembers the last good version of each point. */
public final class RuleStore {
    private static final Logger LOG = LoggerFactory.getLogger(RuleStore.class);
    /** Enough to go back a few publications without compiling. */
    private static final int KEPT = 24;

    private static final String ARCHIVE = ".kjar";
    private static final String PLACES = ".places";
    private static final String REACH = ".reach";
    private static final String LAST_GOOD = ".last-good";

    private final Path folder;
    private final List<Path> elsewhere;

    /** A store in a folder, which is made when it is first needed; it takes over what was compiled into others. */
    public RuleStore(Path folder, List<Path> elsewhere) {
        this.folder = folder;
        this.elsewhere = List.copyOf(elsewhere);
    }

    ReleaseId id(String point, String version) {
        return KieServices.get().newReleaseId("org.twinrail.rules", point, version);
    }

    /** Loads what was kept; empty where nothing was, or where it no longer loads. */
    public Optional<RuleBase> load(String point, String version, AllowedTypes types) {
        Path archive = file(point, version, ARCHIVE);
        if (!Files.isRegularFile(archive) && !takenOver(point + "-" + version)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file(point, version, PLACES), StandardCharsets.UTF_8)) {
            Sessions sessions = Engine.within(() -> new Sessions(open(id(point, version), archive, types)));
            Reach reach = Reach.read(Files.readString(file(point, version, REACH)));
            return Optional.of(new RuleBase(point, version, sessions, Places.read(in), reach));
        } catch (IOException | RuntimeException | LinkageError damaged) {
            LOG.warn("Compiled rules {} do not load and are compiled anew", archive, damaged);
            return Optional.empty();
        }
    }

    private boolean takenOver(String name) {
        return elsewhere.stream()
                .anyMatch(other -> Files.isRegularFile(other.resolve(name + ARCHIVE)) && takenOver(name, other));
    }

    private boolean takenOver(String name, Path other) {
        try {
            // The archive last: where it is, the others are.
            for (String ending : List.of(PLACES, REACH, ARCHIVE)) {
                write(folder.resolve(name + ending), Files.readAllBytes(other.resolve(name + ending)));
            }
            return true;
        } catch (IOException gone) {
            LOG.debug("Compiled rules {} are no longer in {}", name, other, gone);
            return false;
        }
    }

    private static KieBase open(ReleaseId kept, Path archive, AllowedTypes types) {
        KieServices services = KieServices.get();
        // Two threads may load the same version: each needs a name of its own among the engine's modules.
        ReleaseId id = services.newReleaseId(
                kept.getGroupId(), kept.getArtifactId(), kept.getVersion() + "-" + UUID.randomUUID());
        KieModuleModelImpl model = (KieModuleModelImpl) services.newKieModuleModel();
        KieBuilderImpl.setDefaultsforEmptyKieModule(model);
        services.getRepository().addKieModule(new CanonicalKieModule(id, model, archive.toFile()));
        try {
            return services.newKieContainer(id, new GuardedLoader(types)).getKieBase();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    void keep(String point, String version, byte[] archive, Places places, Reach reach) {
        StringWriter text = new StringWriter();
        try {
            places.write(text);
            write(file(point, version, PLACES), text.toString().getBytes(StandardCharsets.UTF_8));
            write(file(point, version, REACH), reach.written().getBytes(StandardCharsets.UTF_8));
            write(file(point, version, ARCHIVE), archive);
            prune(point);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Remembers that a version is in force and worked. */
    public void good(String point, String version) {
        try {
            write(folder.resolve(point + LAST_GOOD), version.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            LOG.warn("The last good version of the {} rules could not be noted", point, fault);
        }
    }

    /** The version that was in force last. */
    public Optional<String> lastGood(String point) {
        try {
            return Optional.of(
                    Files.readString(folder.resolve(point + LAST_GOOD)).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Path file(String point, String version, String ending) {
        return folder.resolve(point + "-" + version + ending);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void prune(String point) throws IOException {
        String lastGood = lastGood(point).map(version -> point + "-" + version).orElse("");
        List<Path> archives;
        try (Stream<Path> files = Files.list(folder)) {
            archives = files.filter(f -> f.getFileName().toString().startsWith(point + "-"))
                    .filter(f -> f.getFileName().toString().endsWith(ARCHIVE))
                    .sorted(Comparator.comparing((Path f) -> f.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (Path archive : archives.subList(Math.min(KEPT, archives.size()), archives.size())) {
            String name = archive.getFileName().toString().replace(ARCHIVE, "");
            if (!name.equals(lastGood)) {
                Files.deleteIfExists(archive);
                Files.deleteIfExists(folder.resolve(name + PLACES));
                Files.deleteIfExists(folder.resolve(name + REACH));
            }
        }
    }
}
