package org.twinrail.launcher;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinrail.launcher.internal.repository.RecordHashes;

/** A product in a temporary folder: a feature, a repository of bundles built by bnd, and their recorded hashes. */
public final class TestProduct {

    private final Path root;
    private final Map<String, Integer> bundles = new LinkedHashMap<>();
    private String properties = "";

    private TestProduct(Path root) {
        this.root = root;
    }

    /** A product without any bundle. */
    public static TestProduct in(Path root) {
        return new TestProduct(root);
    }

    /** A product whose program is {@code org.twinrail.launcher.testprogram.ProgramActivator}. */
    public static TestProduct withProgram(Path root) throws Exception {
        return in(root).bundle("test.program", 20, program());
    }

    /** The headers of the test program's bundle. */
    public static Map<String, String> program() {
        return activator("org.twinrail.launcher.testprogram", "ProgramActivator");
    }

    /** The headers of a bundle with a package of the test classes and its activator. */
    public static Map<String, String> activator(String packageName, String activator) {
        return Map.of("Private-Package", packageName, "Bundle-Activator", packageName + "." + activator);
    }

    /** Builds a bundle {@code test:NAME:1.0.0} and lists it in the feature. */
    public TestProduct bundle(String name, int startLevel, Map<String, String> headers) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", name);
            builder.setProperty("Bundle-Version", "1.0.0");
            headers.forEach(builder::setProperty);
            if (!headers.containsKey("Private-Package")) {
                builder.setProperty("-resourceonly", "true");
            }
            builder.addClasspath(new File("target/test-classes"));
            try (Jar jar = builder.build()) {
                Files.createDirectories(jar(name).getParent());
                jar.write(jar(name).toFile());
            }
            if (!builder.getErrors().isEmpty()) {
                throw new IOException(builder.getErrors().toString());
            }
        }
        bundles.put(name, startLevel);
        return this;
    }

    /** Lists a jar of the test's class path in the feature. */
    public TestProduct library(String name, int startLevel, Class<?> inside) throws Exception {
        Files.createDirectories(jar(name).getParent());
        Path source = Path.of(
                inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(source, jar(name));
        bundles.put(name, startLevel);
        return this;
    }

    /** Gives the feature framework properties, as the members of a JSON object. */
    public TestProduct launchingProperties(String members) {
        properties = members;
        return this;
    }

    /** Writes the feature and the hashes, as the build does. */
    public TestProduct written() throws Exception {
        List<String> entries = new ArrayList<>();
        bundles.forEach((name, level) ->
                entries.add("{\"id\": \"test:%s:1.0.0\", \"bundleStartLevel\": %d}".formatted(name, level)));
        feature(
                """
                {"feature-resource-version": "1.0", "id": "test:core:1.0.0", "bundles": [%s], "extensions": {
                  "framework-launching-properties": {"type": "json", "kind": "mandatory", "json": {%s}}}}
                """
                        .formatted(String.join(",\n", entries), properties));
        RecordHashes.main(new String[] {features().toString(), distribution().toString()});
        return this;
    }

    /** Writes the feature's text as it is. */
    public TestProduct feature(String json) throws IOException {
        Files.createDirectories(features());
        Files.writeString(features().resolve("core.json"), json);
        return this;
    }

    /** The file of a bundle. */
    public Path jar(String name) {
        return distribution()
                .resolve("repository")
                .resolve("test")
                .resolve(name)
                .resolve("1.0.0")
                .resolve(name + "-1.0.0.jar");
    }

    /** The folder of the features. */
    public Path features() {
        return root.resolve("features");
    }

    /** The folder of repository and hashes. */
    public Path distribution() {
        return root.resolve("dist");
    }

    /** Settings for the product on a data folder beside it. */
    public Settings settings() {
        return new Settings(
                root,
                distribution(),
                root.resolve("data"),
                List.of("core"),
                Settings.COMMAND_LINE,
                Map.of(),
                Locale.ENGLISH,
                Duration.ofSeconds(60),
                Settings.Console.UNTOUCHED);
    }
}
