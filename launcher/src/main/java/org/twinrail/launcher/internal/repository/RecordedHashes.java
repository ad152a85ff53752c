package org.twinrail.launcher.internal.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.launcher.LaunchException;

/**
 * The hashes of our own bundles, which change with every build.
 *
 * <p>The build writes them beside the repository into {@code repository.sha256}, in the form that {@code sha256sum -c} reads.
 */
public final class RecordedHashes {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S.*)");

    private final Path file;
    private final Map<String, String> hashes;

    private RecordedHashes(Path file, Map<String, String> hashes) {
        this.file = file;
        this.hashes = hashes;
    }

    /**
     * Where the hashes of a distribution stand.
     *
     * @param distribution the folder that holds the repository
     */
    public static Path fileIn(Path distribution) {
        return distribution.resolve("repository.sha256");
    }

    /**
     * Reads the hashes of a distribution; a missing file holds none.
     *
     * @throws LaunchException when a line is no hash with a path; names file and line
     */
    public static RecordedHashes read(Path distribution) throws LaunchException {
        Path file = fileIn(distribution);
        Map<String, String> hashes = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw LaunchException.fault("hashes.malformed", file, number);
                }
                hashes.put(matcher.group(2), matcher.group(1));
            }
        } catch (NoSuchFileException e) {
            return new RecordedHashes(file, Map.of());
        } catch (IOException e) {
            throw LaunchException.fault(e, "hashes.unreadable", file, e.toString());
        }
        return new RecordedHashes(file, hashes);
    }

    /** The file the hashes stand in. */
    public Path file() {
        return file;
    }

    /** The hash of a jar, by its path as {@link #line} writes it. */
    public Optional<String> of(Path jar) {
        return Optional.ofNullable(hashes.get(slashed(jar)));
    }

    /** The line for a jar. */
    public static String line(String sha256, Path jar) {
        return sha256 + "  " + slashed(jar);
    }

    private static String slashed(Path jar) {
        return "repository/" + jar.toString().replace('\\', '/');
    }
}
