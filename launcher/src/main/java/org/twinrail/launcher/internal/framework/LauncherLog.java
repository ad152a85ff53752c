package org.twinrail.launcher.internal.framework;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is said before and below the platform's own log: by the framework, and by whoever writes to the console unasked.
 *
 * <p>Goes to {@code logs/launcher.log} of the data folder. Past a size the file is kept once more and begun anew. Safe for use by many threads.
 */
final class LauncherLog implements AutoCloseable {

    private static final long LIMIT = 1 << 20;

    private final PrintStream file;
    private final Optional<PrintStream> echo;
    private final Clock clock;

    private LauncherLog(PrintStream file, Optional<PrintStream> echo, Clock clock) {
        this.file = file;
        this.echo = echo;
        this.clock = clock;
    }

    /**
     * Opens the log.
     *
     * @param folder created when missing
     * @param echo where each line goes too
     */
    static LauncherLog open(Path folder, Optional<PrintStream> echo, Clock clock) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("launcher.log");
        if (Files.exists(log) && Files.size(log) > LIMIT) {
            Files.move(log, folder.resolve("launcher.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrintStream stream = new PrintStream(
                Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true,
                StandardCharsets.UTF_8);
        return new LauncherLog(stream, echo, clock);
    }

    void say(String level, String message, Throwable thrown) {
        write(file, level, message, thrown);
        echo.ifPresent(stream -> write(stream, level, message, thrown));
    }

    /** The file, for what cannot be told line by line. */
    PrintStream stream() {
        return file;
    }

    private void write(PrintStream stream, String level, String message, Throwable thrown) {
        synchronized (stream) {
            stream.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + level + " " + message);
            if (thrown != null) {
                thrown.printStackTrace(stream);
            }
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
