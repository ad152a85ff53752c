package org.twinrail.launcher.internal.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.feature.FeatureBundleEntry;
import org.twinrail.launcher.internal.text.Sentence;

/** The jars of a distribution, in a folder of Maven's layout. */
public final class BundleRepository {

    private final Path folder;
    private final RecordedHashes recorded;

    private BundleRepository(Path folder, RecordedHashes recorded) {
        this.folder = folder;
        this.recorded = recorded;
    }

    /**
     * Opens the repository of a distribution.
     *
     * @throws LaunchException when the recorded hashes cannot be read
     */
    public static BundleRepository of(Path distribution) throws LaunchException {
        return new BundleRepository(distribution.resolve("repository"), RecordedHashes.read(distribution));
    }

    /**
     * Checks that every jar is there and is the one it should be.
     *
     * @return the bundles in the order given
     * @throws LaunchException naming every jar that is missing, has no hash to check against, or differs from it
     */
    public List<VerifiedBundle> verify(List<FeatureBundleEntry> entries) throws LaunchException {
        // Hashing is most of what a start does before the framework runs: all cores take part.
        List<Check> checks = entries.parallelStream().map(this::check).toList();
        List<Sentence> faults =
                checks.stream().flatMap(check -> check.fault().stream()).toList();
        if (!faults.isEmpty()) {
            throw LaunchException.fault("repository.faults", faults);
        }
        return checks.stream().flatMap(check -> check.bundle().stream()).toList();
    }

    private Check check(FeatureBundleEntry entry) {
        Path file = folder.resolve(entry.id().path());
        if (!Files.isRegularFile(file)) {
            return Check.failed(Sentence.of("bundle.missing", entry.id(), file));
        }
        String expected =
                entry.sha256().or(() -> recorded.of(entry.id().path())).orElse(null);
        if (expected == null) {
            return Check.failed(Sentence.of("bundle.hash.unknown", entry.id(), file, recorded.file()));
        }
        try {
            String actual = Sha256.of(file);
            return actual.equals(expected)
                    ? Check.passed(new VerifiedBundle(entry.id(), entry.startLevel(), file, actual))
                    : Check.failed(Sentence.of("bundle.hash.differs", entry.id(), file, expected, actual));
        } catch (IOException e) {
            return Check.failed(Sentence.of("bundle.unreadable", entry.id(), file, e.toString()));
        }
    }

    private record Check(Optional<VerifiedBundle> bundle, Optional<Sentence> fault) {

        private static Check passed(VerifiedBundle bundle) {
            return new Check(Optional.of(bundle), Optional.empty());
        }

        private static Check failed(Sentence fault) {
            return new Check(Optional.empty(), Optional.of(fault));
        }
    }
}
