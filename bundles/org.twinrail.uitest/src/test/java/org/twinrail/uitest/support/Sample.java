package org.twinrail.uitest.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The sample company after its quarter, and the day on which screens look at it. */
public final class Sample {
    private static final String TODAY = "2017-07-01T01:30:00Z";

    private Sample() {}

    /** Fills an empty data folder with the company; its quarter is played once for each build and then copied. */
    public static void into(Path data) throws LaunchException, IOException {
        Path played = Path.of("target", "sample-" + Product.build());
        if (!Files.isDirectory(played)) {
            Path playing = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "playing");
            play(playing);
            Files.move(playing, played);
        }
        try (Stream<Path> files = Files.walk(played)) {
            for (Path file : files.filter(file -> !file.startsWith(played.resolve("cache")))
                    .toList()) {
                if (!file.equals(played)) {
                    Files.copy(file, data.resolve(played.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void play(Path data) throws LaunchException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Platform platform = Platform.boot(settings(data, "zh").running("core", Settings.COMMAND_LINE))) {
            int exit = platform.run(List.of("demo"), InputStream.nullInputStream(), out, out);
            if (exit != 0) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    static Settings settings(Path data, String language) {
        return Product.settings(data, language).with(Settings.CLOCK, "manual").with("twinrail.zone", "Asia/Shanghai");
    }

    /** Sets the clock to the day after the quarter. */
    static void turnClock(BundleContext context) {
        turnClock(context, TODAY);
    }

    /** Sets the clock of a product opened with {@link #settings} to a moment, never backwards. */
    static void turnClock(BundleContext context, String moment) {
        Screen.awaited(() -> turned(context, moment), "the clock has no hands");
    }

    private static String turned(BundleContext context, String moment) {
        try {
            ServiceReference<?>[] found =
                    context.getAllServiceReferences(UnaryOperator.class.getName(), "(twinrail.hands=true)");
            if (found == null) {
                return null;
            }
            @SuppressWarnings("unchecked")
            UnaryOperator<String> hands = (UnaryOperator<String>) context.getService(found[0]);
            return hands == null ? null : hands.apply(moment);
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
