package org.twinrail.api;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts that stand beside a class, in {@code Messages_zh.properties} and {@code Messages_en.properties} of its package.
 *
 * <p>Immutable and safe for use by several threads. Patterns are those of {@link MessageFormat}.
 */
public final class Messages {
    private final ResourceBundle zh;
    private final ResourceBundle en;

    private Messages(ResourceBundle zh, ResourceBundle en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Reads the texts beside a class.
     *
     * @throws java.util.MissingResourceException when the package of the class has no such file
     */
    public static Messages beside(Class<?> anchor) {
        String base = anchor.getPackageName() + ".Messages";
        ClassLoader loader = anchor.getClassLoader();
        return new Messages(
                ResourceBundle.getBundle(base, Locale.CHINESE, loader),
                ResourceBundle.getBundle(base, Locale.ENGLISH, loader));
    }

    /**
     * The text of a key with its arguments filled in; an argument that is itself a {@link Text} is put in in the same language.
     *
     * @throws java.util.MissingResourceException when the key is missing
     */
    public Text text(String key, Object... arguments) {
        return new Text(
                format(zh.getString(key), Locale.CHINESE, arguments),
                format(en.getString(key), Locale.ENGLISH, arguments));
    }

    /** The text of a key, or nothing where neither language has it. */
    public Optional<Text> find(String key, Object... arguments) {
        return zh.containsKey(key) && en.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        Object[] inLanguage =
                Arrays.stream(arguments).map(a -> plain(a, locale)).toArray();
        return new MessageFormat(pattern, locale).format(inLanguage);
    }

    /** Numbers are shown as they are: grouping and rounding by MessageFormat would change a figure or an id. */
    private static Object plain(Object argument, Locale locale) {
        if (argument instanceof Text text) {
            return text.in(locale);
        }
        return String.valueOf(argument);
    }
}
