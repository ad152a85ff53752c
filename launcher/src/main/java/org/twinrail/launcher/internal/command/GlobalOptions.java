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
 */
public record GlobalOptions(
        Optional<Path> data,
        Optional<Locale> language,
        boolean verbose,
        Map<String, String> properties,
        Optional<String> command) {

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
        return new GlobalOptions(reader.data, reader.language, reader.verbose, reader.properties, reader.command);
    }

    /** Whether the demonstration is asked for, by name or by asking for nothing. */
    public boolean demo() {
        return command.isEmpty() || command.get().equals("demo");
    }

    private static final class Reader {

        private final Iterator<String> words;
        private final Map<String, String> properties = new LinkedHashMap<>();
        private Optional<Path> data = Optional.empty();
        private Optional<Locale> language = Optional.empty();
        private Optional<String> command = Optional.empty();
        private boolean verbose;

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
                default -> {
                    // The program knows more options than the launcher does, and says so when it knows one neither.
                }
            }
        }

        private String value(String word, int equals) throws LaunchException {
            if (equals >= 0) {
                return word.substring(equals + 1);
            }
            if (!words.hasNext()) {
                throw LaunchException.usage("option.value.missing", word);
            }
            return words.next();
        }

        private static Path folder(String value) throws LaunchException {
            if (value.isBlank()) {
                throw LaunchException.usage("option.value.missing", "--data");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw LaunchException.usage("option.data.invalid", value, e.getReason());
            }
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
