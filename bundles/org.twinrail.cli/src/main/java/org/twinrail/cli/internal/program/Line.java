package org.twinrail.cli.internal.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A command line with the options that stand for all commands read off: these decide how even a wrong line is answered.
 *
 * @param rest the command and what belongs to it
 */
record Line(List<String> rest, Locale reader, boolean json) {
    /** The launcher has read these before; here they only need to be stepped over. */
    private static final List<String> WITH_VALUE = List.of("--data", "--lang");

    static Line of(List<String> arguments, Locale platform) {
        List<String> rest = new ArrayList<>();
        Locale reader = platform.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean beforeCommand = rest.isEmpty();
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (word.equals("--json")) {
                json = true;
                if (!rest.isEmpty() && rest.get(rest.size() - 1).startsWith("-")) {
                    // Perhaps where that option's value was forgotten; left for its command to see.
                    rest.add(word);
                }
            } else if (beforeCommand && WITH_VALUE.contains(name)) {
                String value = word.contains("=") ? word.substring(word.indexOf('=') + 1) : next(arguments, ++i);
                reader = name.equals("--lang") ? language(value) : reader;
            } else if (!(beforeCommand
                    && (word.equals("-v") || word.equals("--verbose") || word.startsWith("-Dtwinrail.")))) {
                rest.add(word);
            }
        }
        return new Line(List.copyOf(rest), reader, json);
    }

    private static String next(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    private static Locale language(String value) {
        return value.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
