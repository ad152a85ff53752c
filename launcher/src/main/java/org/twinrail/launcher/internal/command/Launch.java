package org.twinrail.launcher.internal.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;
import org.twinrail.launcher.Settings.Console;
import org.twinrail.launcher.internal.data.DataFolder;
import org.twinrail.launcher.internal.feature.HostPlatform;
import org.twinrail.launcher.internal.text.Texts;

/**
 * One command line, from the data folder's choice to the program's exit code.
 *
 * @param options what the launcher read of the command line
 * @param language Chinese or English
 * @param install the folder of features and rules
 * @param environment the process's environment
 * @param out the program's output
 * @param err for what the program and the launcher say beside
 */
record Launch(
        GlobalOptions options,
        Locale language,
        Path install,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err) {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    int run(List<String> arguments) throws LaunchException {
        boolean throwAway = options.demo() && options.data().isEmpty();
        Path data = throwAway ? DataFolder.createThrowAway() : chosen();
        Ending ending =
                new Ending(throwAway ? Optional.of(data) : Optional.empty(), e -> say("data.undeletable", data, e));
        Runtime.getRuntime().addShutdownHook(new Thread(ending::stop, "twinrail-end"));
        try {
            Platform platform = Platform.boot(settings(data));
            ending.opened(platform);
            platform.problems(language).forEach(err::println);
            return run(platform, ending, arguments);
        } finally {
            ending.end();
        }
    }

    private int run(Platform platform, Ending ending, List<String> arguments) {
        try {
            return platform.run(arguments, System.in, out, err);
        } catch (RuntimeException | Error e) {
            if (!ending.told()) {
                platform.log("the program ended with an exception", e);
                say("fault.unforeseen", e);
            }
            return LaunchException.FAULT;
        }
    }

    private void say(String key, Object... arguments) {
        err.println(Texts.in(language).say(key, arguments));
    }

    private Path chosen() {
        return DataFolder.choose(
                options.data(), environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private Settings settings(Path data) {
        String named = environment.getOrDefault("TWINRAIL_RULES", "");
        Map<String, String> properties = new HashMap<>();
        if (options.demo()) {
            properties.put(Settings.CLOCK, "manual");
        }
        options.language().ifPresent(asked -> properties.put(Settings.LANGUAGE, asked.getLanguage()));
        options.port().ifPresent(port -> properties.put("org.osgi.service.http.port", String.valueOf(port)));
        if (!named.isBlank()) {
            properties.put(
                    Settings.RULES, Path.of(named).toAbsolutePath().normalize().toString());
        }
        properties.putAll(options.properties());
        Optional<String> workbench =
                options.opens(display()).map(kind -> kind.name().toLowerCase(Locale.ROOT));
        return new Settings(
                install,
                distribution(),
                data,
                List.of(workbench.orElse("core")),
                workbench.orElse(Settings.COMMAND_LINE),
                properties,
                language,
                START_LIMIT,
                options.verbose() ? Console.VERBOSE : Console.TO_LOG);
    }

    /** Windows and macOS always have one; elsewhere the environment tells. */
    private boolean display() {
        return !HostPlatform.current().startsWith("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private Path distribution() {
        String given = System.getProperty("twinrail.distribution", "");
        return given.isEmpty() ? Settings.distributionOf(install) : Path.of(given);
    }
}
