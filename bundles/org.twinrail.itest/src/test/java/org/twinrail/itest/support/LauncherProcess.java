package org.twinrail.itest.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The product as a process of its own, started as the {@code twinrail} script starts it. Immutable.
 *
 * @param temp where its output goes while it runs
 * @param heap how much memory it has, as Java's {@code -Xmx} takes it
 * @param distribution the folder with the bundles
 * @param environment what is set besides this process's own environment; of that, nothing that chooses folder or language stays
 */
public record LauncherProcess(Path temp, String heap, Path distribution, Map<String, String> environment) {
    private static final List<String> CHOOSING =
            List.of("TWINRAIL_HOME", "TWINRAIL_RULES", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE");

    /** The product of this checkout. */
    public static LauncherProcess in(Path temp) {
        return new LauncherProcess(temp, "512m", Checkout.root().resolve("launcher/target/twinrail"), Map.of());
    }

    /** The same in so much memory. */
    public LauncherProcess withHeap(String size) {
        return new LauncherProcess(temp, size, distribution, environment);
    }

    /** The same with the bundles of another folder. */
    public LauncherProcess withDistribution(Path folder) {
        return new LauncherProcess(temp, heap, folder, environment);
    }

    /** The same with one more variable in its environment. */
    public LauncherProcess with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new LauncherProcess(temp, heap, distribution, more);
    }

    /** Runs a command line to its end. */
    public Answer run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        ProcessBuilder process = new ProcessBuilder(command(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeAll(CHOOSING);
        process.environment().putAll(environment);
        int exit = process.start().waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dorg.jboss.logging.provider=slf4j");
        command.add("-Dtwinrail.install=" + Checkout.root());
        command.add("-Dtwinrail.distribution=" + distribution);
        command.add("-jar");
        command.add(Checkout.launcherJar().toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
