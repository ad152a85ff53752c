package org.twinrail.launcher;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.twinrail.launcher.internal.framework.Boot;
import org.twinrail.launcher.internal.framework.RunningPlatform;

/**
 * The platform, running in this process on a data folder of its own.
 *
 * <p>Safe for use by many threads. Closing it stops the framework in order and gives the data folder free.
 */
public final class Platform implements AutoCloseable {

    private final RunningPlatform running;

    private Platform(RunningPlatform running) {
        this.running = running;
    }

    /**
     * Boots the platform and waits until its program is there.
     *
     * @throws LaunchException when the data folder is in use, a feature or a bundle is not as it should be, or the program does not come
     */
    public static Platform boot(Settings settings) throws LaunchException {
        return new Platform(Boot.boot(settings, Clock.systemDefaultZone()));
    }

    /**
     * Runs a command line as the {@code twinrail} script does, as often as one likes in one framework.
     *
     * @param arguments the whole command line, global options included
     * @param in what the program reads
     * @param out what the program prints
     * @param err what the program says beside
     * @return the exit code: 0 done, 1 fault, 2 bad input or usage, 3 refused, 4 waiting for someone
     * @throws RuntimeException whatever the program throws and does not catch
     */
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        return running.run(arguments, in, out, err);
    }

    /** The context of the system bundle: a test looks up services and bundles here. */
    public BundleContext context() {
        return running.context();
    }

    /**
     * Which bundles did not resolve or start, and why, a sentence each.
     *
     * @param language Chinese or English
     * @return empty when all run
     */
    public List<String> problems(Locale language) {
        return running.problems().stream()
                .map(sentence -> sentence.in(language))
                .toList();
    }

    /** Writes to {@code logs/launcher.log} what a program threw. */
    public void log(String message, Throwable thrown) {
        running.log(message, thrown);
    }

    /** Stops the framework in order and gives the data folder free. Closing again does nothing. */
    @Override
    public void close() {
        running.close();
    }
}
