package org.twinrail.launcher.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the language to speak with the person at the keyboard. */
public final class Language {

    private Language() {}

    /**
     * The language asked for, else the one of the environment, else the platform's.
     *
     * @param asked from {@code --lang}
     * @param environment the process's environment; the first of LC_ALL, LC_MESSAGES and LANG that is set decides, {@code C} and {@code POSIX} do not
     * @param platform the JVM's default locale, which knows the settings of macOS and Windows
     * @return Chinese or English
     */
    public static Locale choose(Optional<Locale> asked, Map<String, String> environment, Locale platform) {
        return asked.or(() -> ofEnvironment(environment)).orElse(chineseOrEnglish(platform.getLanguage()));
    }

    private static Optional<Locale> ofEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> !value.startsWith("C") && !value.startsWith("POSIX"))
                .map(value -> chineseOrEnglish(value.startsWith("zh") ? "zh" : "en"));
    }

    private static Locale chineseOrEnglish(String language) {
        return "zh".equals(language) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
