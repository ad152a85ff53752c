package org.twinrail.launcher.internal.feature;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;
import org.twinrail.launcher.LaunchException;

/**
 * Reads features in the OSGi Feature format (OSGi Compendium, chapter 159).
 *
 * <p>The metadata's names are those of the Feature Launcher specification (chapter 160): {@code bundleStartLevel} on a bundle, and the extension
 * {@code framework-launching-properties}. {@code sha256} and {@code platform} on a bundle, and the extension {@code twinrail-includes}, are our own.
 */
public final class FeatureReader {

    private static final String START_LEVEL = "bundleStartLevel";
    private static final String SHA256 = "sha256";
    private static final String PLATFORM = "platform";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final FeatureService service;

    /** A reader over the Feature Service implementation on the class path. */
    public FeatureReader() {
        this.service = ServiceLoader.load(FeatureService.class, FeatureReader.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no implementation of " + FeatureService.class.getName()));
    }

    /**
     * Reads features, and those they build upon, and puts them together.
     *
     * @param folder the folder of the features' files
     * @param names names of the features, without {@code .json}
     * @throws LaunchException when a file is missing or malformed, or two features want the same jar differently; names file and place
     */
    public Product read(Path folder, List<String> names) throws LaunchException {
        Assembly assembly = new Assembly(folder);
        for (String name : names) {
            assembly.add(name);
        }
        if (assembly.bundles.isEmpty()) {
            throw LaunchException.fault("feature.empty", folder, String.join(", ", names));
        }
        return new Product(List.copyOf(assembly.bundles.values()), Map.copyOf(assembly.properties));
    }

    /** Features put together, each once, and before it those it builds upon. */
    private final class Assembly {
        private final Path folder;
        private final Set<String> read = new HashSet<>();
        private final Map<MavenId, FeatureBundleEntry> bundles = new LinkedHashMap<>();
        private final Map<String, String> properties = new LinkedHashMap<>();

        private Assembly(Path folder) {
            this.folder = folder;
        }

        private void add(String name) throws LaunchException {
            if (!read.add(name)) {
                return;
            }
            Path file = folder.resolve(name + ".json");
            Feature feature = parse(file);
            FeatureExtensions extensions = new FeatureExtensions(file, feature);
            for (String included : extensions.includes()) {
                add(included);
            }
            for (FeatureBundle bundle : feature.getBundles()) {
                FeatureBundleEntry entry = entry(file, bundle);
                FeatureBundleEntry known = bundles.putIfAbsent(entry.id(), entry);
                if (known != null && !known.equals(entry)) {
                    throw LaunchException.fault("feature.bundle.twice", file, entry.id());
                }
            }
            properties.putAll(extensions.frameworkProperties());
        }
    }

    private Feature parse(Path file) throws LaunchException {
        if (!Files.isRegularFile(file)) {
            throw LaunchException.fault("feature.missing", file);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return service.readFeature(reader);
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its JSON parser throws, with line and column in the text.
            throw LaunchException.fault(e, "feature.malformed", file, String.valueOf(e.getMessage()));
        }
    }

    private static FeatureBundleEntry entry(Path file, FeatureBundle bundle) throws LaunchException {
        MavenId id = mavenId(bundle.getID());
        Object level = bundle.getMetadata().getOrDefault(START_LEVEL, 1);
        if (!(level instanceof Number number) || number.doubleValue() != number.intValue() || number.intValue() < 1) {
            throw LaunchException.fault("feature.startlevel", file, id, level);
        }
        Optional<String> platform =
                Optional.ofNullable(bundle.getMetadata().get(PLATFORM)).map(String::valueOf);
        return new FeatureBundleEntry(
                id, number.intValue(), sha256(file, id, bundle.getMetadata().get(SHA256)), platform);
    }

    private static Optional<String> sha256(Path file, MavenId id, Object value) throws LaunchException {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String hash) || !HASH.matcher(hash).matches()) {
            throw LaunchException.fault("feature.hash.malformed", file, id, value);
        }
        return Optional.of(hash);
    }

    private static MavenId mavenId(ID id) {
        return new MavenId(
                id.getGroupId(),
                id.getArtifactId(),
                id.getVersion(),
                id.getClassifier().orElse(""));
    }
}
