package org.twinrail.uitest.support;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The built product, as the tests open it. */
final class Product {
    private static final String PLUGGED = "org.twinrail.uitest.plugged";

    private Product() {}

    static Settings settings(Path data, String language) {
        return Settings.ofCheckout(root(), data)
                .within(Duration.ofMinutes(3))
                .with(Settings.LANGUAGE, language)
                .with("org.osgi.service.http.port", "0")
                .with("twinrail.web.ids", "true");
    }

    /** What this product was built from, in short: another build has another word. */
    static String build() throws IOException {
        Path hashes = Settings.distributionOf(root()).resolve("repository.sha256");
        return Integer.toHexString(Files.readString(hashes).hashCode());
    }

    /** Does commands in a data folder, each as the command line would. */
    static void prepare(Path data, List<List<String>> commands) throws LaunchException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Platform platform = Platform.boot(Settings.ofCheckout(root(), data).within(Duration.ofMinutes(3)))) {
            for (List<String> command : commands) {
                if (platform.run(command, InputStream.nullInputStream(), out, out) != 0) {
                    throw new IllegalStateException(command + ": " + said.toString(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Installs and starts the bundle that works a window from inside. */
    static Bundle hand(BundleContext context) throws BundleException {
        // As compiled, because the jar is packed after the tests.
        Path classes = root().resolve("bundles/org.twinrail.uitest/target/classes");
        Bundle bundle = context.installBundle("reference:" + classes.toUri());
        bundle.start();
        return bundle;
    }

    /** Packs the view of the tests as a bundle, as a partner would, installs and starts it. */
    static Bundle plugIn(BundleContext context) throws Exception {
        try (Builder builder = new Builder();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            builder.setBundleSymbolicName(PLUGGED);
            builder.setBundleVersion("1.0.0");
            builder.setPrivatePackage(PLUGGED);
            builder.addClasspath(root().resolve("bundles/org.twinrail.uitest/target/test-classes")
                    .toFile());
            Jar jar = builder.build();
            jar.write(bytes);
            Bundle bundle = context.installBundle("test:" + PLUGGED, new ByteArrayInputStream(bytes.toByteArray()));
            bundle.start();
            return bundle;
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("features"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
