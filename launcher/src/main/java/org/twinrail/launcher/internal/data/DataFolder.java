package org.twinrail.launcher.internal.data;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinrail.launcher.LaunchException;

/** Where a company's data lives on this machine. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The folder asked for, else {@code $TWINRAIL_HOME}, else the platform's usual place.
     *
     * @param asked from {@code --data}
     * @param environment the process's environment
     * @param osName {@code os.name}
     * @param home the person's home folder
     * @return not yet created, may be relative when asked for so
     */
    public static Path choose(Optional<Path> asked, Map<String, String> environment, String osName, Path home) {
        return asked.or(() -> named(environment, "TWINRAIL_HOME")).orElseGet(() -> usual(environment, osName, home));
    }

    /**
     * Creates the folder, open to its owner only where the file system can say so.
     *
     * @throws LaunchException when it cannot be created or written
     */
    public static void create(Path folder) throws LaunchException {
        try {
            Files.createDirectories(folder, ownerOnly());
        } catch (IOException e) {
            throw LaunchException.fault(e, "data.uncreatable", folder, reason(e));
        }
        if (!Files.isWritable(folder)) {
            throw LaunchException.fault("data.unwritable", folder);
        }
    }

    /**
     * Creates an empty folder of its own in the system's temporary folder.
     *
     * @throws LaunchException when it cannot be created
     */
    public static Path createThrowAway() throws LaunchException {
        try {
            return Files.createTempDirectory("twinrail-demo-", ownerOnly());
        } catch (IOException e) {
            throw LaunchException.fault(e, "data.uncreatable", System.getProperty("java.io.tmpdir"), reason(e));
        }
    }

    private static Path usual(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Twinrail");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Twinrail");
        }
        // The XDG rules say that a relative path here is to be ignored.
        return named(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("twinrail");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
