package org.twinrail.launcher.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinrail.launcher.LaunchException;

class FeatureReaderTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @Test
    void bundlesComeInOrderWithStartLevelAndHash() throws Exception {
        write(
                "one",
                """
                {"feature-resource-version": "1.0", "id": "g:one:1", "bundles": [
                  {"id": "b:b:2", "bundleStartLevel": 7, "sha256": "%s"},
                  {"id": "a.x:a:jar:linux:1"}]}
                """
                        .formatted(HASH));
        Product product = read("one");
        assertThat(product.bundles())
                .extracting(entry -> entry.id().toString())
                .containsExactly("b:b:2", "a.x:a:jar:linux:1");
        assertThat(product.bundles()).extracting(FeatureBundleEntry::startLevel).containsExactly(7, 1);
        assertThat(product.bundles().get(0).sha256()).contains(HASH);
        assertThat(product.bundles().get(1).sha256()).isEmpty();
        assertThat(product.bundles().get(1).id().path()).isEqualTo(Path.of("a", "x", "a", "1", "a-1-linux.jar"));
        assertThat(product.lastStartLevel()).isEqualTo(7);
    }

    @Test
    void frameworkPropertiesComeFromTheExtensionOfTheFeatureLauncherSpecification() throws Exception {
        write(
                "one",
                """
                {"id": "g:one:1", "bundles": [{"id": "b:b:2"}], "extensions": {
                  "framework-launching-properties": {"type": "json", "kind": "mandatory",
                    "json": {"_osgi_featurelauncher_launchprops_version": "1.0", "a": "x", "b": 5, "c": true}}}}
                """);
        assertThat(read("one").frameworkProperties())
                .containsOnly(Map.entry("a", "x"), Map.entry("b", "5"), Map.entry("c", "true"));
    }

    @Test
    void twoFeaturesMayShareABundleButNotDisagreeOnIt() throws Exception {
        write("one", "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": 3}]}");
        write(
                "same",
                "{\"id\": \"g:same:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": 3}, {\"id\": \"c:c:1\"}]}");
        write("other", "{\"id\": \"g:other:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": 4}]}");
        assertThat(read("one", "same").bundles()).hasSize(2);
        assertThat(refused("one", "other")).contains("other.json", "b:b:2");
    }

    @Test
    void aMissingFeatureIsNamed() {
        assertThat(refused("none")).contains(folder.resolve("none.json").toString());
    }

    @Test
    void aFeatureWithoutBundlesIsNamed() throws Exception {
        write("one", "{\"id\": \"g:one:1\", \"bundles\": []}");
        assertThat(refused("one")).contains("one", folder.toString());
    }

    @Test
    void aMandatoryExtensionNobodyKnowsIsNotPassedOver() throws Exception {
        write(
                "one",
                """
                {"id": "g:one:1", "bundles": [{"id": "b:b:2"}], "extensions": {"odd": {"type": "text", "kind": "mandatory", "text": ["x"]}}}
                """);
        assertThat(refused("one")).contains("one.json", "odd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"g:one:1\", \"bundles\": [|one.json",
                "not json|one.json",
                "[]|one.json",
                "{\"bundles\": [{\"id\": \"b:b:2\"}]}|one.json",
                "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b\"}]}|one.json",
                "{\"id\": \"g:one:1\", \"bundles\": [{}]}|one.json",
                "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": 0}]}|b:b:2",
                "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": \"high\"}]}|b:b:2",
                "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b:b:2\", \"bundleStartLevel\": 1.5}]}|one.json",
                "{\"id\": \"g:one:1\", \"bundles\": [{\"id\": \"b:b:2\", \"sha256\": \"abc\"}]}|b:b:2",
            })
    void aMalformedFeatureIsRefusedNamingFileAndPlace(String json, String place) throws Exception {
        write("one", json);
        assertThat(refused("one")).contains(folder.resolve("one.json").toString(), place);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), json);
    }

    private Product read(String... names) throws LaunchException {
        return new FeatureReader().read(folder, List.of(names));
    }

    private String refused(String... names) {
        LaunchException e = catchThrowableOfType(LaunchException.class, () -> read(names));
        assertThat(e.exitCode()).isEqualTo(1);
        assertThat(e.text(Locale.CHINESE)).contains("功能清单");
        return e.text(Locale.ENGLISH);
    }
}
