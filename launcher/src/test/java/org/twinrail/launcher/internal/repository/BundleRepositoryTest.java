package org.twinrail.launcher.internal.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.feature.FeatureBundleEntry;
import org.twinrail.launcher.internal.feature.MavenId;

class BundleRepositoryTest {

    /** From the standard: FIPS 180-4's example "abc". */
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final MavenId ONE = new MavenId("org.some", "one", "1.0", "");
    private static final MavenId TWO = new MavenId("org.some", "two", "1.0", "");

    @TempDir
    Path distribution;

    @BeforeEach
    void twoJars() throws IOException {
        for (MavenId id : List.of(ONE, TWO)) {
            Files.createDirectories(file(id).getParent());
            Files.writeString(file(id), "abc");
        }
    }

    @Test
    void aJarThatFitsTheFeaturesHashPasses() throws Exception {
        List<VerifiedBundle> bundles = verify(entry(TWO, HASH_OF_ABC), entry(ONE, HASH_OF_ABC));
        assertThat(bundles)
                .containsExactly(
                        new VerifiedBundle(TWO, 3, file(TWO), HASH_OF_ABC),
                        new VerifiedBundle(ONE, 3, file(ONE), HASH_OF_ABC));
    }

    @Test
    void aJarWithoutHashInTheFeatureIsCheckedAgainstWhatTheBuildRecorded() throws Exception {
        Files.writeString(RecordedHashes.fileIn(distribution), RecordedHashes.line(HASH_OF_ABC, ONE.path()) + "\n");
        assertThat(verify(entry(ONE, null))).hasSize(1);
        Files.writeString(file(ONE), "abd");
        assertThat(refused(entry(ONE, null)))
                .contains("org.some:one:1.0", file(ONE).toString(), HASH_OF_ABC);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        Files.writeString(file(ONE), "changed");
        Files.delete(file(TWO));
        assertThat(refused(entry(ONE, HASH_OF_ABC), entry(TWO, HASH_OF_ABC)))
                .contains("org.some:one:1.0", file(ONE).toString(), HASH_OF_ABC)
                .contains("org.some:two:1.0", file(TWO).toString(), "missing");
    }

    @Test
    void aJarWithoutAnyHashIsNotTrusted() {
        assertThat(refused(entry(ONE, null))).contains("org.some:one:1.0", "repository.sha256");
    }

    @Test
    void aLineThatIsNoHashIsNamed() throws Exception {
        Files.writeString(
                RecordedHashes.fileIn(distribution), RecordedHashes.line(HASH_OF_ABC, ONE.path()) + "\nnonsense\n");
        assertThatThrownBy(() -> verify(entry(ONE, null)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("repository.sha256", "2");
    }

    private List<VerifiedBundle> verify(FeatureBundleEntry... entries) throws LaunchException {
        return BundleRepository.of(distribution).verify(List.of(entries));
    }

    private String refused(FeatureBundleEntry... entries) {
        LaunchException e = catchThrowableOfType(LaunchException.class, () -> verify(entries));
        assertThat(e.exitCode()).isEqualTo(1);
        assertThat(e.text(Locale.CHINESE)).contains("组件包", "重新构建");
        return e.text(Locale.ENGLISH);
    }

    private static FeatureBundleEntry entry(MavenId id, String hash) {
        return new FeatureBundleEntry(id, 3, Optional.ofNullable(hash), Optional.empty());
    }

    private Path file(MavenId id) {
        return distribution.resolve("repository").resolve(id.path());
    }
}
