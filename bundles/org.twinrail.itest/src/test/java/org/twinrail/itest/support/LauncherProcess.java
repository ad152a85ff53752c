package org.twinrail.itest.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product as a process of its own, started as the {@code twinrail} script starts it. */
public final class LauncherProcess {
    private LauncherProcess() {}

    /** The command that starts the launcher with flags for Java and a command line. */
    public static List<String> command(List<String> javaFlags, List<String> arguments) {
        Path root = Checkout.root();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaFlags);
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-XX:+UseSerialGC");
        command.add("-Dorg.jboss.logging.provider=slf4j");
        command.add("-Dtwinrail.install=" + root);
        command.add("-Dtwinrail.distribution=" + root.resolve("launcher/target/twinrail"));
        command.add("-jar");
        command.add(Checkout.launcherJar().toString());
        command.addAll(arguments);
        return command;
    }

    /** Runs a command line to its end in a heap of a given size. */
    public static Answer run(String heap, Path temp, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        Process process = new ProcessBuilder(command(List.of("-Xmx" + heap), List.of(arguments)))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
