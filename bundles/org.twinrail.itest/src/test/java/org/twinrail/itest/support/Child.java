package org.twinrail.itest.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product in a process of its own, started as the {@code twinrail} script starts it. */
public final class Child {
    private Child() {}

    /** Starts the launcher with a command line; standard output can be read from the process, standard error goes to a file. */
    public static Process launcher(Path errors, String... line) throws IOException {
        List<String> command = java();
        command.addAll(List.of("-jar", Checkout.launcherJar().toString()));
        command.addAll(List.of(line));
        return start(command, errors);
    }

    /** Starts a main class of these tests, with the launcher on its class path. */
    public static Process main(Class<?> main, Path errors, String... arguments) throws IOException {
        String tests = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        String lib = Checkout.launcherJar().getParent().resolve("*").toString();
        List<String> command = java();
        command.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), tests, lib), main.getName()));
        command.addAll(List.of(arguments));
        return start(command, errors);
    }

    /** Runs the launcher to its end. */
    public static Answer run(Path errors, String... line) throws IOException, InterruptedException {
        Process process = launcher(errors, line);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out, Files.readString(errors, StandardCharsets.UTF_8));
    }

    private static List<String> java() {
        Path root = Checkout.root();
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dorg.jboss.logging.provider=slf4j",
                "-Dtwinrail.install=" + root,
                "-Dtwinrail.distribution=" + root.resolve("launcher/target/twinrail")));
    }

    private static Process start(List<String> command, Path errors) throws IOException {
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }
}
