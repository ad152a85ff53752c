package org.twinrail.launcher.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinrail.launcher.LaunchException;

/**
 * What the launcher itself reads of a command line: the options before the command, and the command's name.
 *
 * <p>Options it does not know are left to the program, which reads the whole line again.
 *
 * @param data the folder given with {@code --data}
 * @param language the language given with {@code --lang}
 * @param verbose whether {@code -v} or {@code --verbose} is given
 * @param properties the framework properties given with {@code -Dtwinrail.…=…}
 * @param command the first word that is no option; empty when there is none
 * @param workbench the workbench asked for with {@code --desktop} or {@code --web}
 * @param port the port given with {@code --port}; 0 lets the system choose a free one
 * @param others whether there are options the launcher does not know, which only the command line can answer
 */
public record GlobalOptions(
        Optional<Path> data,
        Optional<Locale> language,
        boolean verbose,
        Map<String, String> properties,
        Optional<String> command,
        Optional<Workbench> workbench,
        Optional<Integer> port,
        boolean others) {

    /** The two ways to see the workbench; their names, in small letters, are those of the features and of the programs. */
    public enum Workbench {
        /** A window. */
        DESKTOP,
        /** A page in a browser. */
        WEB
    }

    private static final int LAST_PORT = 65_535;
    private static final String PROPERTY = "-D";
    private static final String OWN_PROPERTY = "-Dtwinrail.";

    /**
     * Reads the options before the command.
     *
     * @throws LaunchException with {@link LaunchException#USAGE} when an option lacks its value or has one that makes no sense
     */
    public static GlobalOptions parse(List<String> arguments) throws LaunchException {
        Reader reader = new Reader(arguments.iterator());
        reader.read();
        if (reader.command.isPresent() && reader.workbench.isPresent()) {
            throw LaunchException.usage("option.workbench.command", reader.command.get());
        }
        if (reader.port.isPresent() && !reader.workbench.equals(Optional.of(Workbench.WEB))) {
            throw LaunchException.usage("option.port.web");
        }
        return new GlobalOptions(
                reader.data,
                reader.language,
                reader.verbose,
                reader.properties,
                reader.command,
                reader.workbench,
                reader.port,
                reader.others);
    }

    /** Whether the demonstration is asked for. */
    public boolean demo() {
        return command.isPresent() && command.get().equals("demo");
    }

    /**
     * The workbench to open; empty where a command is to be run.
     *
     * @param display whether windows can be opened here
     */
    public Optional<Workbench> opens(boolean display) {
        if (command.isPresent() || others) {
            return Optional.empty();
        }
        return workbench.or(() -> Optional.of(display ? Workbench.DESKTOP : Workbench.WEB));
    }

    private static final class Reader {

        private final Iterator<String> words;
        private final Map<String, String> properties = new LinkedHashMap<>();
        private Optional<Path> data = Optional.empty();
        private Optional<Locale> language = Optional.empty();
        private Optional<String> command = Optional.empty();
        private Optional<Workbench> workbench = Optional.empty();
        private Optional<Integer> port = Optional.empty();
        private boolean verbose;
        private boolean others;

        private Reader(Iterator<String> words) {
            this.words = words;
        }

        private void read() throws LaunchException {
            while (words.hasNext() && command.isEmpty()) {
                String word = words.next();
                if (word.startsWith("-") && word.length() > 1) {
                    option(word);
                } else {
                    command = Optional.of(word);
                }
            }
        }

        private void option(String word) throws LaunchException {
            if (word.startsWith(PROPERTY)) {
                property(word);
                return;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            switch (name) {
                case "--data" -> data = Optional.of(folder(value(word, equals)));
                case "--lang" -> language = Optional.of(language(value(word, equals)));
                case "-v", "--verbose" -> verbose = true;
                case "--desktop" -> workbench = Optional.of(Workbench.DESKTOP);
                case "--web" -> workbench = Optional.of(Workbench.WEB);
                case "--port" -> port = Optional.of(port(value(word, equals)));
                // The program knows more options than the launcher does, and says so when it knows one neither.
                default -> others = true;
            }
        }

        /** The word behind the option; another option is none, as somebody forgot the value between the two. */
        private String value(String word, int equals) throws LaunchException {
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals >= 0 ? word.substring(equals + 1) : words.hasNext() ? words.next() : "";
            if (value.isBlank() || equals < 0 && value.startsWith("-")) {
                throw LaunchException.usage("option.value.missing." + name.substring("--".length()));
            }
            return value;
        }

        private static Path folder(String value) throws LaunchException {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw LaunchException.usage("option.data.invalid", value, e.getReason());
            }
        }

        private static int port(String value) throws LaunchException {
            try {
                int number = Integer.parseInt(value);
                if (number >= 0 && number <= LAST_PORT) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Told below, as a number that is no port is.
            }
            throw LaunchException.usage("option.port.invalid", value);
        }

        private static Locale language(String value) throws LaunchException {
            return switch (value) {
                case "zh" -> Locale.CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> throw LaunchException.usage("option.lang.unknown", value);
            };
        }

        private void property(String word) throws LaunchException {
            int equals = word.indexOf('=');
            if (!word.startsWith(OWN_PROPERTY) || equals <= OWN_PROPERTY.length()) {
                throw LaunchException.usage("option.property.unknown", word);
            }
            properties.put(word.substring(PROPERTY.length(), equals), word.substring(equals + 1));
        }
    }
}
