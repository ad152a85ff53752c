package org.twinrail.itest.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout these tests run in, and what was built of it. */
public final class Checkout {
    private Checkout() {}

    /** The folder of the root pom. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("features"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The launcher's jar in the built product. */
    public static Path launcherJar() {
        return root().resolve("launcher/target/twinrail/lib/org.twinrail.launcher.jar");
    }
}
