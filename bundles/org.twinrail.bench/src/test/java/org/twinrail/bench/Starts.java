package org.twinrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long a start takes as a person sees it, whole processes: until the command line answered, until the window was there. */
final class Starts {
    private static final int TIMES = 5;
    private static final int TOO_LONG_SECONDS = 300;

    private final Path root;

    Starts(Path root) {
        this.root = root;
    }

    List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        Path launcher = root.resolve("launcher/twinrail");
        lines.add(Benchmarks.line(
                "command line",
                middle(() -> command(List.of(launcher.toString(), "--data", fresh(), "help"))),
                "empty Java",
                middle(() -> command(java(EmptyProgram.class)))));
        if (System.getenv("DISPLAY") != null) {
            lines.add(Benchmarks.line(
                    "window",
                    middle(() -> window(List.of(launcher.toString(), "--data", fresh(), "desktop"), "双轨|Twinrail")),
                    "empty JFace",
                    middle(() -> window(java(EmptyWindow.class), EmptyWindow.TITLE))));
        }
        return lines;
    }

    /** A start that tells how many microseconds it took. */
    private interface Start {
        double micros() throws Exception;
    }

    private static double middle(Start start) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(start.micros());
        }
        Collections.sort(times);
        return times.get(TIMES / 2);
    }

    private static String fresh() throws IOException {
        return Files.createTempDirectory("twinrail-bench-").toString();
    }

    private static List<String> java(Class<?> program) {
        return List.of("java", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), program.getName());
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("LANG", "C.UTF-8"));
        return builder.start();
    }

    private static double command(List<String> command) throws Exception {
        long begin = System.nanoTime();
        Process process = started(command);
        if (!process.waitFor(TOO_LONG_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException(command + " does not end");
        }
        return (System.nanoTime() - begin) / 1e3;
    }

    /** Until xdotool sees a window of that title. */
    private static double window(List<String> command, String title) throws Exception {
        long begin = System.nanoTime();
        Process process = started(command);
        try {
            Process seen = started(List.of("xdotool", "search", "--sync", "--onlyvisible", "--name", title));
            if (!seen.waitFor(TOO_LONG_SECONDS, TimeUnit.SECONDS)) {
                seen.destroy();
                throw new IllegalStateException("no window " + title);
            }
            return (System.nanoTime() - begin) / 1e3;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }
}
