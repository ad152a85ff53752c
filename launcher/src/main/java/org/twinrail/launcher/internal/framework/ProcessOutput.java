package org.twinrail.launcher.internal.framework;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.twinrail.launcher.Settings;
import org.twinrail.launcher.Settings.Console;

/**
 * Points the process's output, and the logging of the bundles, where the settings want it; {@link #close()} sets everything back.
 *
 * <p>Logback reads its configuration once, when the first bundle logs, so that several platforms in one process log apart as long as they boot one
 * after the other.
 */
final class ProcessOutput implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Map<String, String> before = new HashMap<>();

    private ProcessOutput() {}

    static ProcessOutput redirect(Settings settings, LauncherLog log) {
        ProcessOutput output = new ProcessOutput();
        output.redirect(settings.console(), log);
        Path configuration = settings.distribution().resolve("logback.xml");
        if (Files.exists(configuration)) {
            output.set("logback.configurationFile", configuration.toUri().toString());
        }
        output.set("twinrail.logs", settings.data().resolve("logs").toString());
        output.set("twinrail.log.stderr", settings.console() == Console.VERBOSE ? "DEBUG" : "OFF");
        return output;
    }

    private void redirect(Console console, LauncherLog log) {
        switch (console) {
            case TO_LOG -> {
                System.setOut(log.stream());
                System.setErr(log.stream());
            }
            case VERBOSE -> System.setOut(err);
            case UNTOUCHED -> {
                // A test's runner has its own idea of both.
            }
        }
    }

    private void set(String property, String value) {
        before.put(property, System.setProperty(property, value));
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }
}
