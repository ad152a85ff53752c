package org.twinrail.launcher.internal.framework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.twinrail.launcher.internal.data.AtomicFile;
import org.twinrail.launcher.internal.repository.Sha256;
import org.twinrail.launcher.internal.repository.VerifiedBundle;

/**
 * The framework's storage in the data folder, good for one set of bundles.
 *
 * <p>The set's key stands beside the storage only after all bundles were installed into it; a process that dies before leaves a storage that the next
 * one clears.
 */
final class BundleCache {

    private final Path storage;
    private final Path keyFile;
    private final String key;

    BundleCache(Path folder, List<VerifiedBundle> bundles) {
        this.storage = folder.resolve("bundles");
        this.keyFile = folder.resolve("bundles.key");
        this.key = key(bundles);
    }

    Path storage() {
        return storage;
    }

    /** Whether the storage holds just these bundles, from these files. */
    boolean current() throws IOException {
        try {
            return Files.isDirectory(storage)
                    && Files.readString(keyFile).strip().equals(key);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(keyFile);
    }

    void filled() throws IOException {
        AtomicFile.write(keyFile, List.of(key));
    }

    private static String key(List<VerifiedBundle> bundles) {
        StringBuilder text = new StringBuilder("felix ").append(felixVersion()).append('\n');
        for (VerifiedBundle bundle : bundles) {
            text.append(bundle.startLevel())
                    .append(' ')
                    .append(bundle.sha256())
                    .append(' ')
                    .append(bundle.file())
                    .append('\n');
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String felixVersion() {
        return String.valueOf(
                org.apache.felix.framework.Felix.class.getPackage().getImplementationVersion());
    }
}
