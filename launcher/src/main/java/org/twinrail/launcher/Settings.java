package org.twinrail.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the platform is booted with.
 *
 * @param install the folder that holds {@code features/} and {@code rules/}: the root of a checkout, or an installed product
 * @param distribution the folder that holds {@code repository/}, the hashes of our own bundles and the logging configuration
 * @param data the data folder; created when missing
 * @param features names of the features to boot, without {@code .json}
 * @param program which of the features' programs runs: {@code cli}, {@code desktop} or {@code web}
 * @param properties further framework properties; they win over those the launcher sets
 * @param language Chinese or English, for what the launcher says
 * @param startLimit how long starting may take altogether
 * @param console what becomes of {@code System.out} and {@code System.err} while the platform runs
 */
public record Settings(
        Path install,
        Path distribution,
        Path data,
        List<String> features,
        String program,
        Map<String, String> properties,
        Locale language,
        Duration startLimit,
        Console console) {

    /** Framework property: absolute path of the data folder. */
    public static final String DATA = "twinrail.data";

    /** Framework property: absolute path of the folder that holds features and rules. */
    public static final String INSTALL = "twinrail.install";

    /** Framework property: absolute path of the folder that the build made, with bundles and compiled rules. */
    public static final String DISTRIBUTION = "twinrail.distribution";

    /** Framework property: absolute path of the rules in use. */
    public static final String RULES = "twinrail.rules";

    /** Framework property: {@code system}, or {@code manual} where a program moves the time itself. */
    public static final String CLOCK = "twinrail.clock";

    /** Framework property: {@code zh} or {@code en}, where the person asked for one. */
    public static final String LANGUAGE = "twinrail.language";

    /** The program that reads command lines; it is waited for until everything runs, others come up before the rest. */
    public static final String COMMAND_LINE = "cli";

    /** What becomes of the process's own output, which no program of the platform writes to. */
    public enum Console {
        /** Stays as it is: for tests, which share the process with others. */
        UNTOUCHED,
        /** Goes to {@code logs/launcher.log}, so that no library can write between a program's lines. */
        TO_LOG,
        /** Goes to standard error, and all logs with it. */
        VERBOSE
    }

    /** Copies what can change and makes paths absolute. */
    public Settings {
        install = install.toAbsolutePath().normalize();
        distribution = distribution.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        features = List.copyOf(features);
        properties = Map.copyOf(properties);
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(startLimit, "startLimit");
    }

    /**
     * The feature {@code core} of a built checkout.
     *
     * @param root the root of the checkout; {@code launcher/target/twinrail} below it must have been built
     * @param data the data folder
     */
    public static Settings ofCheckout(Path root, Path data) {
        return new Settings(
                root,
                distributionOf(root),
                data,
                List.of("core"),
                COMMAND_LINE,
                Map.of(),
                Locale.ENGLISH,
                Duration.ofSeconds(90),
                Console.UNTOUCHED);
    }

    /** Where the build of a checkout puts the distribution. */
    public static Path distributionOf(Path root) {
        return root.resolve("launcher").resolve("target").resolve("twinrail");
    }

    /** The same with a framework property more. */
    public Settings with(String property, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Settings(install, distribution, data, features, program, more, language, startLimit, console);
    }

    /** The same with another feature and its program. */
    public Settings running(String feature, String newProgram) {
        return new Settings(
                install, distribution, data, List.of(feature), newProgram, properties, language, startLimit, console);
    }

    /** The same in another language. */
    public Settings in(Locale newLanguage) {
        return new Settings(
                install, distribution, data, features, program, properties, newLanguage, startLimit, console);
    }

    /** The same with another limit on starting. */
    public Settings within(Duration newLimit) {
        return new Settings(install, distribution, data, features, program, properties, language, newLimit, console);
    }

    /** The same with another use of the process's own output. */
    public Settings with(Console newConsole) {
        return new Settings(
                install, distribution, data, features, program, properties, language, startLimit, newConsole);
    }

    /** The rules in use when no property says otherwise: the data folder's, where it has some, else those shipped. */
    public Path rules() {
        Path own = data.resolve("rules");
        return Files.isDirectory(own) ? own : install.resolve("rules");
    }
}
