package org.twinrail.launcher.internal.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.data.AtomicFile;
import org.twinrail.launcher.internal.feature.FeatureBundleEntry;
import org.twinrail.launcher.internal.feature.FeatureReader;

/**
 * The build's last step: records the hashes of our own bundles, and checks the distribution as a start does.
 *
 * <p>A checked-in hash that does not fit the jar the build fetched fails the build, and so does a jar that no feature's list and no dependency brings.
 */
public final class RecordHashes {

    private RecordHashes() {}

    /**
     * Records and checks.
     *
     * @param arguments the folder of the features, the folder of the distribution
     * @throws IOException when the hashes cannot be written
     * @throws LaunchException when a feature and the repository do not agree
     */
    public static void main(String[] arguments) throws IOException, LaunchException {
        Path features = Path.of(arguments[0]);
        Path distribution = Path.of(arguments[1]);
        List<String> names = names(features);
        List<FeatureBundleEntry> bundles =
                new FeatureReader().read(features, names).bundles();
        try {
            AtomicFile.write(RecordedHashes.fileIn(distribution), lines(distribution, bundles));
            BundleRepository.of(distribution).verify(bundles);
        } catch (LaunchException e) {
            Files.deleteIfExists(RecordedHashes.fileIn(distribution));
            throw new IllegalStateException(
                    e.text(Locale.CHINESE) + System.lineSeparator() + e.text(Locale.ENGLISH), e);
        }
    }

    private static List<String> names(Path features) throws IOException {
        try (Stream<Path> files = Files.list(features)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path distribution, List<FeatureBundleEntry> bundles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (FeatureBundleEntry bundle : bundles) {
            Path jar = bundle.id().path();
            Path file = distribution.resolve("repository").resolve(jar);
            if (bundle.sha256().isEmpty() && Files.isRegularFile(file)) {
                lines.add(RecordedHashes.line(Sha256.of(file), jar));
            }
        }
        return lines;
    }
}
